// Package wirecall calls the groups' typed methods by operationId, with arguments in the names of the wire. Tests and
// the scenario use it, so that what they run are the methods that people call.
package wirecall

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/contract"
)

// Input is what a call takes, as JSON has it.
type Input struct {
	Path  map[string]string `json:"path"`
	Query map[string]any    `json:"query"`
	Body  json.RawMessage   `json:"body"`
}

// Operation finds an operation by its id, in the contract's spelling or in Go's.
func Operation(id string) (contract.Operation, error) {
	for _, operation := range contract.Operations {
		if strings.EqualFold(operation.ID, id) {
			return operation, nil
		}
	}
	return contract.Operation{}, fmt.Errorf("the contract has no operation %q", id)
}

// Method is the group's method of an operation, "Data.Customers.Create".
func Method(gp *growpanel.Client, name string) (reflect.Value, error) {
	parts := strings.Split(name, ".")
	value := reflect.ValueOf(gp)
	for _, part := range parts[:len(parts)-1] {
		value = reflect.Indirect(value).FieldByName(part)
		if !value.IsValid() {
			return value, fmt.Errorf("the client has no group for %s", name)
		}
	}
	method := value.MethodByName(parts[len(parts)-1])
	if !method.IsValid() {
		return method, fmt.Errorf("the client has no method %s", name)
	}
	return method, nil
}

var pathName = regexp.MustCompile(`\{(\w+)\}`)

// Call calls a group's method, and returns its typed answer.
func Call(
	ctx context.Context, gp *growpanel.Client, id string, input Input, options ...growpanel.CallOption,
) (any, error) {
	operation, err := Operation(id)
	if err != nil {
		return nil, err
	}
	method, err := Method(gp, operation.Name)
	if err != nil {
		return nil, err
	}
	kind := method.Type()
	arguments := []reflect.Value{reflect.ValueOf(ctx)}
	for _, match := range pathName.FindAllStringSubmatch(operation.Path, -1) {
		arguments = append(arguments, reflect.ValueOf(input.Path[match[1]]))
	}
	for i := len(arguments); i < kind.NumIn()-1; i++ {
		argument, err := argumentOf(kind.In(i), input)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", operation.Name, err)
		}
		arguments = append(arguments, argument)
	}
	for _, option := range options {
		arguments = append(arguments, reflect.ValueOf(option))
	}
	results := method.Call(arguments)
	err, _ = results[1].Interface().(error)
	return results[0].Interface(), err
}

// argumentOf is a body or the query parameters.
func argumentOf(kind reflect.Type, input Input) (reflect.Value, error) {
	if kind.Kind() == reflect.Pointer {
		return paramsOf(kind, input.Query)
	}
	value := reflect.New(kind)
	if kind.Kind() == reflect.Interface {
		value = oneOrMany(kind, input.Body)
	}
	if err := json.Unmarshal(input.Body, value.Interface()); err != nil {
		return value, fmt.Errorf("the body is not a %s: %w", kind, err)
	}
	return value.Elem(), nil
}

// oneOrMany is the type of a record, or of a list of records, as the body is one or the other.
func oneOrMany(kind reflect.Type, body json.RawMessage) reflect.Value {
	list := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	for _, sample := range []any{
		growpanel.CustomerInput{}, growpanel.CustomerInputs{},
		growpanel.PlanInput{}, growpanel.PlanInputs{},
		growpanel.InvoiceInput{}, growpanel.InvoiceInputs{},
	} {
		concrete := reflect.TypeOf(sample)
		if concrete.Implements(kind) && (concrete.Kind() == reflect.Slice) == list {
			return reflect.New(concrete)
		}
	}
	panic(fmt.Sprintf("wirecall knows no type for %s", kind))
}

// paramsOf fills a struct of query parameters. Its fields are found by their names on the wire.
func paramsOf(kind reflect.Type, query map[string]any) (reflect.Value, error) {
	if len(query) == 0 {
		return reflect.Zero(kind), nil
	}
	params := reflect.New(kind.Elem())
	for name, value := range query {
		if value == nil {
			continue
		}
		field := fieldOf(params.Elem(), name)
		if key, custom := strings.CutPrefix(name, "custom_"); custom {
			field = params.Elem().FieldByName("Custom")
			if field.IsNil() {
				field.Set(reflect.ValueOf(map[string][]string{}))
			}
			field.SetMapIndex(reflect.ValueOf(key), reflect.ValueOf(texts(value)))
			continue
		}
		if !field.IsValid() {
			return params, fmt.Errorf("%s has no field for %s", kind.Elem(), name)
		}
		switch field.Kind() {
		case reflect.Slice:
			field.Set(reflect.ValueOf(texts(value)))
		case reflect.String:
			field.SetString(fmt.Sprint(value))
		default:
			if err := json.Unmarshal([]byte(fmt.Sprint(value)), field.Addr().Interface()); err != nil {
				return params, err
			}
		}
	}
	return params, nil
}

func texts(value any) []string {
	list, isList := value.([]any)
	if !isList {
		list = []any{value}
	}
	texts := make([]string, len(list))
	for i, item := range list {
		texts[i] = fmt.Sprint(item)
	}
	return texts
}

func fieldOf(params reflect.Value, name string) reflect.Value {
	return params.FieldByNameFunc(func(field string) bool {
		return strings.EqualFold(field, strings.ReplaceAll(name, "_", ""))
	})
}
