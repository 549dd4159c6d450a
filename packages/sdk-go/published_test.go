//go:build published

package growpanel_test

// The module as people get it: from a proxy, into an empty module, where the README's first program runs.

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
)

// command runs a Go command and returns what it printed.
func command(t *testing.T, folder string, environment []string, arguments ...string) string {
	t.Helper()
	command := exec.Command("go", arguments...)
	command.Dir = folder
	command.Env = append(os.Environ(), environment...)
	output, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(arguments, " "), err, output)
	}
	return string(output)
}

func TestPublishedModule(t *testing.T) {
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	proxy, user, cache := t.TempDir(), t.TempDir(), t.TempDir()
	version := "v" + growpanel.Version
	command(t, filepath.Join(here, "tools"), nil, "run", "./modproxy", here, version, proxy)
	downloads := strings.TrimSpace(command(t, here, nil, "env", "GOMODCACHE")) + "/cache/download"
	others := strings.TrimSpace(command(t, here, nil, "env", "GOPROXY"))
	environment := []string{
		// What is there already first, the network last.
		"GOPROXY=file://" + proxy + ",file://" + downloads + "," + others,
		"GONOSUMDB=github.com/growpanel/*", "GOMODCACHE=" + cache, "GOFLAGS=-modcacherw -buildvcs=false",
	}
	command(t, user, environment, "mod", "init", "example.com/user")
	command(t, user, environment, "get", "github.com/growpanel/growpanel-sdk-go@latest")
	program := programsOf(t)[0]
	if err := os.WriteFile(filepath.Join(user, "main.go"), []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	command(t, user, environment, "mod", "tidy")
	if printed := command(t, user, environment, "run", "."); !strings.HasPrefix(printed, "MRR: 9900\n") {
		t.Errorf("the quick start printed %q", printed)
	}
	modules := strings.Fields(command(t, user, environment, "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "."))
	allowed := map[string]bool{
		"example.com/user": true, "github.com/growpanel/growpanel-sdk-go": true,
		// The generated client's run-time helper and what it is made of.
		"github.com/oapi-codegen/runtime": true, "github.com/apapsch/go-jsonmerge/v2": true, "github.com/google/uuid": true,
	}
	for _, module := range modules {
		if !allowed[module] {
			t.Errorf("a user of the module depends on %s", module)
		}
	}
	folder := filepath.Join(cache, "github.com", "growpanel", "growpanel-sdk-go@"+version)
	if _, err := os.Stat(filepath.Join(folder, "LICENSE")); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(folder, "tools")); err == nil {
		t.Error("the tools are in the module")
	}
}
