package growpanel_test

// Every operation of the contract is there in each of the ways to call, under its documented name, and nothing else.

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/process"
	"github.com/growpanel/growpanel-sdk-go/internal/wirecall"
)

type describedOperation struct {
	OperationID string `json:"operationId"`
	Place       struct {
		Namespace string
		Method    string
		Raw       bool
	} `json:"x-sdk"`
}

// ofOurOwn are methods of groups that no operation stands behind.
var ofOurOwn = []string{"Customers.All", "Customers.Pages"}

func title(name string) string { return strings.ToUpper(name[:1]) + name[1:] }

func TestSurface(t *testing.T) {
	var api struct {
		Paths map[string]map[string]describedOperation
	}
	readJSON(t, process.Path("openapi.json"), &api)
	gp, err := growpanel.New("account.key")
	if err != nil {
		t.Fatal(err)
	}
	placed := slices.Clone(ofOurOwn)
	operations := 0
	for path, methods := range api.Paths {
		for method, operation := range methods {
			operations++
			id := title(operation.OperationID)
			if !reflect.ValueOf(gp.Client).MethodByName(id).IsValid() {
				t.Errorf("gp.Client has no %s", id)
			}
			if !reflect.ValueOf(gp.WithResponses).MethodByName(id + "WithResponse").IsValid() {
				t.Errorf("gp.WithResponses has no %sWithResponse", id)
			}
			if operation.Place.Raw {
				continue
			}
			parts := append(strings.Split(operation.Place.Namespace, "."), operation.Place.Method)
			for i, part := range parts {
				parts[i] = title(part)
			}
			name := strings.Join(parts, ".")
			placed = append(placed, name)
			if _, err := wirecall.Method(gp, name); err != nil {
				t.Errorf("%s %s: %v", method, path, err)
			}
		}
	}
	if operations < 100 {
		t.Fatalf("the contract has %d operations", operations)
	}
	for _, name := range methodsOf(reflect.ValueOf(gp.Groups), "") {
		if !slices.Contains(placed, name) {
			t.Errorf("gp.%s stands for no operation of the contract", name)
		}
	}
}

// methodsOf are the methods of all groups, with their path.
func methodsOf(group reflect.Value, path string) []string {
	var names []string
	for i := range group.NumMethod() {
		names = append(names, path+group.Type().Method(i).Name)
	}
	fields := reflect.Indirect(group)
	for i := range fields.NumField() {
		if field := fields.Type().Field(i); field.IsExported() {
			names = append(names, methodsOf(fields.Field(i), path+field.Name+".")...)
		}
	}
	return names
}

func TestVersionIsThatOfTheOtherPackages(t *testing.T) {
	var other struct{ Version string }
	readJSON(t, process.Path("packages", "sdk", "package.json"), &other)
	if growpanel.Version != other.Version {
		t.Errorf("this is %s, the TypeScript SDK %s", growpanel.Version, other.Version)
	}
}
