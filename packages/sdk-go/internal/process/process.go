// Package process starts the servers that tests run against: the sandbox and the fault server. Both are Node programs
// of this repository that print one line of JSON when they serve.
package process

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// Server is what a server says of itself.
type Server struct {
	URL       string `json:"url"`
	APIKey    string `json:"api_key"`
	Elsewhere string `json:"elsewhere"`

	command *exec.Cmd
	stdin   io.Closer
}

// Path is the path of a file of the repository.
func Path(parts ...string) string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(append([]string{filepath.Dir(file), "..", "..", "..", ".."}, parts...)...)
}

// Sandbox starts the sandbox.
func Sandbox(arguments ...string) (*Server, error) {
	program := Path("packages", "sandbox", "bin", "growpanel-sandbox.js")
	return start(append([]string{program, "--port", "0", "--ready-json"}, arguments...)...)
}

// FaultServer starts the server that answers as the conformance table says.
func FaultServer() (*Server, error) {
	return start(Path("packages", "sdk", "test", "conformance", "server.mjs"))
}

// AcknowledgingServer starts a server that takes every row and keeps none.
func AcknowledgingServer() (*Server, error) {
	return start(Path("bench", "programs", "acknowledging-server.mjs"))
}

func start(arguments ...string) (*Server, error) {
	node, err := exec.LookPath("node")
	if err != nil {
		return nil, fmt.Errorf("tests need Node on the PATH: %w", err)
	}
	server := &Server{command: exec.Command(node, arguments...)}
	server.command.Stderr = io.Discard
	if os.Getenv("GROWPANEL_TEST_LOG") != "" {
		server.command.Stderr = os.Stderr
	}
	stdin, err := server.command.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := server.command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := server.command.Start(); err != nil {
		return nil, err
	}
	server.stdin = stdin
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err == nil {
		err = json.Unmarshal(line, server)
	}
	if err != nil {
		server.Stop()
		return nil, fmt.Errorf("%s did not start (build it with `pnpm build`): %w", arguments[0], err)
	}
	return server, nil
}

// Stop ends the server.
func (s *Server) Stop() {
	_ = s.stdin.Close()
	_ = s.command.Process.Kill()
	_ = s.command.Wait()
}
