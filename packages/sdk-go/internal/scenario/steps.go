package main

// Steps as the file has them, and the calls that they stand for.

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/growpanel/growpanel-sdk-go/internal/contract"
	"github.com/growpanel/growpanel-sdk-go/internal/wirecall"
)

// step is one call, or with Every one for each operation of a namespace.
type step struct {
	Name        string            `json:"name"`
	OperationID string            `json:"operationId"`
	Every       string            `json:"every"`
	Path        map[string]any    `json:"path"`
	Query       map[string]any    `json:"query"`
	Required    map[string]any    `json:"required"`
	Body        any               `json:"body"`
	Capture     map[string]string `json:"capture"`
	Secret      []string          `json:"secret"`
}

// parameter is what the contract says of one.
type parameter struct {
	Ref      string `json:"$ref"`
	Name     string `json:"name"`
	Required bool   `json:"required"`
}

type description struct {
	Paths map[string]map[string]struct {
		OperationID string      `json:"operationId"`
		Parameters  []parameter `json:"parameters"`
		Place       struct {
			Namespace string `json:"namespace"`
		} `json:"x-sdk"`
	} `json:"paths"`
	Components struct {
		Parameters map[string]parameter `json:"parameters"`
	} `json:"components"`
}

func read(path string, into any) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, into)
}

func readSteps(stepsFile, contractFile string) ([]step, error) {
	var file struct{ Steps []step }
	var api description
	if err := read(stepsFile, &file); err != nil {
		return nil, err
	}
	if err := read(contractFile, &api); err != nil {
		return nil, err
	}
	var steps []step
	for _, one := range file.Steps {
		if one.Every == "" {
			steps = append(steps, one)
			continue
		}
		// The list of operations has the order of the contract, which a Go map has not.
		for _, operation := range contract.Operations {
			described := api.Paths[operation.Path][strings.ToLower(operation.Method)]
			if described.Place.Namespace != one.Every {
				continue
			}
			query := map[string]any{}
			for _, parameter := range described.Parameters {
				if parameter.Ref != "" {
					parameter = api.Components.Parameters[parameter.Ref[strings.LastIndex(parameter.Ref, "/")+1:]]
				}
				if value, given := one.Query[parameter.Name]; given {
					query[parameter.Name] = value
				}
				if value, given := one.Required[parameter.Name]; given && parameter.Required {
					query[parameter.Name] = value
				}
			}
			steps = append(steps, step{Name: described.OperationID, OperationID: described.OperationID, Query: query})
		}
	}
	return steps, nil
}

// input is what the step's call takes, with captured values put in.
func (s step) input(captured map[string]string) (wirecall.Input, error) {
	input := wirecall.Input{Path: map[string]string{}, Query: map[string]any{}}
	for name, value := range s.Path {
		input.Path[name] = fmt.Sprint(resolve(value, captured))
	}
	for name, value := range s.Query {
		input.Query[name] = resolve(value, captured)
	}
	var err error
	if s.Body != nil {
		input.Body, err = json.Marshal(resolve(s.Body, captured))
	}
	return input, err
}

// resolve puts captured values where {"$ref": name} stands.
func resolve(value any, captured map[string]string) any {
	switch value := value.(type) {
	case map[string]any:
		if name, ok := value["$ref"].(string); ok && len(value) == 1 {
			return captured[name]
		}
		out := make(map[string]any, len(value))
		for key, inner := range value {
			out[key] = resolve(inner, captured)
		}
		return out
	case []any:
		out := slices.Clone(value)
		for i, inner := range out {
			out[i] = resolve(inner, captured)
		}
		return out
	}
	return value
}
