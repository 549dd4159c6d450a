package growpanel_test

// Every Go snippet of the README, compiled and run against the sandbox. A snippet marked `go given gp, ctx` stands in
// a function that has both and returns an error; one that is not marked is a program.

import (
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/growpanel/growpanel-sdk-go/internal/process"
)

var (
	fence      = regexp.MustCompile("(?ms)^```go([^\n]*)\n(.*?)^```$")
	importLine = regexp.MustCompile(`(?m)^import (?:(\w+) )?"([^"]+)"\n`)
)

// known are packages that snippets may use without an import line.
var known = map[string]string{
	"context": "context", "errors": "errors", "fmt": "fmt", "http": "net/http", "io": "io", "log": "log",
	"os": "os", "slog": "log/slog", "strings": "strings", "time": "time",
	"growpanel": "github.com/growpanel/growpanel-sdk-go",
	"gen":       "github.com/growpanel/growpanel-sdk-go/generated",
	"null":      "github.com/growpanel/growpanel-sdk-go/null",
	"webhooks":  "github.com/growpanel/growpanel-sdk-go/webhooks",
}

func snippets(t *testing.T) [][]string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	return fence.FindAllStringSubmatch(string(text), -1)
}

// programsOf are the snippets that are whole programs.
func programsOf(t *testing.T) []string {
	t.Helper()
	var programs []string
	for _, snippet := range snippets(t) {
		if strings.HasPrefix(snippet[2], "package main") {
			programs = append(programs, snippet[2])
		}
	}
	return programs
}

// runProgram runs a program as if it stood in this module.
func runProgram(t *testing.T, name, program string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name+".go")
	if err := os.WriteFile(file, []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	output, err := exec.Command("go", "run", file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	return string(output)
}

func TestReadmePrograms(t *testing.T) {
	t.Parallel()
	programs := programsOf(t)
	if len(programs) == 0 {
		t.Fatal("the README has no program")
	}
	for i, program := range programs {
		if printed := runProgram(t, fmt.Sprintf("program%d", i), program); !strings.HasPrefix(printed, "MRR: 9900\n") {
			t.Errorf("printed %q", printed)
		}
	}
}

func TestReadmeFragments(t *testing.T) {
	t.Parallel()
	server, err := process.Sandbox("--seed", "golden")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Stop)
	imports := map[string]bool{}
	var functions, calls []string
	for i, snippet := range snippets(t) {
		marks, code := strings.TrimSpace(snippet[1]), snippet[2]
		if strings.HasPrefix(code, "package main") {
			continue
		}
		if !strings.HasPrefix(marks, "given ") {
			t.Errorf("snippet %d is neither a program nor marked with what it is given", i)
			continue
		}
		for _, line := range importLine.FindAllStringSubmatch(code, -1) {
			name := line[1]
			if name == "" {
				name = path.Base(line[2])
			}
			imports[name+` "`+line[2]+`"`] = true
		}
		code = importLine.ReplaceAllString(code, "")
		for name, location := range known {
			if regexp.MustCompile(`\b` + name + `\.`).MatchString(code) {
				imports[name+` "`+location+`"`] = true
			}
		}
		functions = append(functions, fmt.Sprintf(
			"func snippet%d(ctx context.Context, gp *growpanel.Client) error {\n%s\nreturn nil\n}\n", i, code))
		calls = append(calls, fmt.Sprintf("check(%d, snippet%d(ctx, gp))\n", i, i))
	}
	for _, name := range []string{"context", "growpanel", "fmt", "os"} {
		imports[name+` "`+known[name]+`"`] = true
	}
	lines := make([]string, 0, len(imports))
	for line := range imports {
		lines = append(lines, line)
	}
	slices.Sort(lines)
	program := fmt.Sprintf(`package main

import (
%s
)

%s
func check(snippet int, err error) {
	if err != nil {
		fmt.Printf("snippet %%d: %%v\n", snippet, err)
		os.Exit(1)
	}
}

func main() {
	ctx := context.Background()
	gp, err := growpanel.New(%q, growpanel.WithBaseURL(%q))
	check(-1, err)
	%s}
`, strings.Join(lines, "\n"), strings.Join(functions, "\n"), server.APIKey, server.URL, strings.Join(calls, "\t"))
	if len(calls) < 8 {
		t.Fatalf("the README has %d fragments", len(calls))
	}
	runProgram(t, "fragments", program)
}
