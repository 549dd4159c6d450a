// Command modproxy writes a Go module as a module proxy serves it, so that it can be installed before it is published:
//
//	go run ./modproxy <module folder> <version> <proxy folder>
//	GOPROXY=file://<proxy folder> go get github.com/growpanel/growpanel-sdk-go
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "modproxy takes a module's folder, a version and the proxy's folder")
		os.Exit(2)
	}
	if err := write(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(source, version, proxy string) error {
	description, err := os.ReadFile(filepath.Join(source, "go.mod"))
	if err != nil {
		return err
	}
	name := module.Version{Path: modfile.ModulePath(description), Version: version}
	escaped, err := module.EscapePath(name.Path)
	if err != nil {
		return err
	}
	folder := filepath.Join(proxy, filepath.FromSlash(escaped), "@v")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for file, content := range map[string]string{
		"list":            version + "\n",
		version + ".info": fmt.Sprintf("{\"Version\":%q}\n", version),
		version + ".mod":  string(description),
	} {
		if err := os.WriteFile(filepath.Join(folder, file), []byte(content), 0o644); err != nil {
			return err
		}
	}
	archive, err := os.Create(filepath.Join(folder, version+".zip"))
	if err != nil {
		return err
	}
	// Leaves nested modules out, as a proxy does.
	if err := zip.CreateFromDir(archive, name, source); err != nil {
		return err
	}
	return archive.Close()
}
