// Command surface prints the exported surface of the Go packages below a folder as JSON: a list of [path, detail].
//
//	go run ./surface <module folder>
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

type entry struct {
	Path   []string
	Detail string
}

func (e entry) MarshalJSON() ([]byte, error) { return json.Marshal([]any{e.Path, e.Detail}) }

type surface struct {
	files   *token.FileSet
	entries []entry
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "surface takes a module's folder")
		os.Exit(2)
	}
	found := surface{files: token.NewFileSet()}
	if err := found.read(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(found.entries); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func (s *surface) read(root string) error {
	return filepath.WalkDir(root, func(name string, item fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if item.IsDir() {
			// What others cannot import is nobody's surface.
			if own := item.Name(); name != root && (own == "internal" || own == "tools" || own == "node_modules") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(s.files, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if file.Name.Name == "main" {
			return nil
		}
		folder, err := filepath.Rel(root, filepath.Dir(name))
		if err != nil {
			return err
		}
		for _, declaration := range file.Decls {
			s.declaration(path.Join("growpanel", filepath.ToSlash(folder)), declaration)
		}
		return nil
	})
}

func (s *surface) text(node any) string {
	var text bytes.Buffer
	if err := format.Node(&text, s.files, node); err != nil {
		return err.Error()
	}
	return text.String()
}

func (s *surface) add(detail string, path ...string) {
	s.entries = append(s.entries, entry{path, detail})
}

func (s *surface) declaration(folder string, declaration ast.Decl) {
	switch declared := declaration.(type) {
	case *ast.FuncDecl:
		if !declared.Name.IsExported() {
			return
		}
		signature := strings.TrimPrefix(s.text(declared.Type), "func")
		if declared.Recv == nil {
			s.add(signature, folder, declared.Name.Name+"()")
		} else if receiver := strings.TrimPrefix(s.text(declared.Recv.List[0].Type), "*"); ast.IsExported(receiver) {
			s.add(signature, folder, strings.Split(receiver, "[")[0], declared.Name.Name+"()")
		}
	case *ast.GenDecl:
		for _, spec := range declared.Specs {
			switch one := spec.(type) {
			case *ast.TypeSpec:
				if one.Name.IsExported() {
					s.typed(folder, one)
				}
			case *ast.ValueSpec:
				for _, name := range one.Names {
					if !name.IsExported() {
						continue
					}
					detail := declared.Tok.String()
					if one.Type != nil {
						detail += " " + s.text(one.Type)
					}
					s.add(detail, folder, name.Name)
				}
			}
		}
	}
}

func (s *surface) typed(folder string, declared *ast.TypeSpec) {
	name := declared.Name.Name
	switch kind := declared.Type.(type) {
	case *ast.StructType:
		s.add("struct", folder, name)
		for _, field := range kind.Fields.List {
			s.fields(folder, name, field, "")
		}
	case *ast.InterfaceType:
		s.add("interface", folder, name)
		for _, method := range kind.Methods.List {
			// Who implements it has to have a new one, too.
			s.fields(folder, name, method, "required ")
		}
	default:
		s.add(s.text(declared.Type), folder, name)
	}
}

func (s *surface) fields(folder, owner string, field *ast.Field, need string) {
	if len(field.Names) == 0 {
		s.add(need+"embedded", folder, owner, s.text(field.Type))
	}
	for _, name := range field.Names {
		if name.IsExported() {
			s.add(need+s.text(field.Type), folder, owner, name.Name)
		}
	}
}
