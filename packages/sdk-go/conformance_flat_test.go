package growpanel_test

// The generated methods, called with arguments in the names of the wire.

import (
	"context"
	"encoding/json"
	"net/http"
	"reflect"
	"strings"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/wirecall"
)

// flatCall calls a generated method with its answer parsed.
func flatCall(
	ctx context.Context, gp *growpanel.Client, id string, input wirecall.Input,
) (growpanel.Response, error) {
	operation, err := wirecall.Operation(id)
	if err != nil {
		return growpanel.Response{}, err
	}
	method := reflect.ValueOf(gp.WithResponses).MethodByName(operation.ID + "WithResponse")
	arguments := []reflect.Value{reflect.ValueOf(ctx)}
	for i := 1; i < method.Type().NumIn()-1; i++ {
		kind := method.Type().In(i)
		value := reflect.New(kind).Elem()
		switch {
		case kind.Kind() == reflect.String:
			value.SetString(input.Path["id"])
		case kind.Kind() == reflect.Interface && strings.HasPrefix(string(input.Body), "["):
			list := growpanel.InvoiceInputs{}
			if err := json.Unmarshal(input.Body, &list); err != nil {
				return growpanel.Response{}, err
			}
			value.Set(reflect.ValueOf(list))
		case kind.Kind() == reflect.Interface:
			var one any = &growpanel.CustomerInput{}
			if operation.Path == "/data/plans" {
				one = &growpanel.PlanInput{}
			}
			if err := json.Unmarshal(input.Body, one); err != nil {
				return growpanel.Response{}, err
			}
			value.Set(reflect.ValueOf(one).Elem())
		case kind.Kind() == reflect.Struct:
			if err := json.Unmarshal(input.Body, value.Addr().Interface()); err != nil {
				return growpanel.Response{}, err
			}
		}
		arguments = append(arguments, value)
	}
	results := method.Call(arguments)
	if err, ok := results[1].Interface().(error); ok {
		return growpanel.Response{}, err
	}
	answer := results[0].Elem()
	response := answer.FieldByName("HTTPResponse").Interface().(*http.Response)
	return growpanel.Response{
		Status: response.StatusCode, Headers: response.Header,
		RequestID: response.Header.Get("X-Request-Id"), Body: answer.FieldByName("Body").Bytes(),
	}, nil
}
