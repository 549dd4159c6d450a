package ingest_test

// A process that is killed in the middle of an import, again and again.

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"testing"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/ingest"
)

const childVariable = "GROWPANEL_INGEST_CHILD"

// pushAsChild is an import in a process of its own, for the test that kills it.
func pushAsChild() int {
	var task struct{ URL, Key, Source, Checkpoint string }
	if err := json.Unmarshal([]byte(os.Getenv(childVariable)), &task); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	gp, err := growpanel.New(task.Key, growpanel.WithBaseURL(task.URL))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	result, err := ingest.Run(context.Background(), gp, killable().input(&world{source: task.Source}),
		ingest.WithBatchSize(10), ingest.WithConcurrency(3), ingest.WithCheckpoint(ingest.FileCheckpoint(task.Checkpoint)))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	_ = json.NewEncoder(os.Stdout).Encode(result.Invoices)
	return 0
}

func TestKilledProcess(t *testing.T) {
	t.Parallel()
	expected, _ := undisturbed(t)
	w := open(t, nil)
	var requests, killAt atomic.Int64
	var victim atomic.Pointer[os.Process]
	// Stands in front of the sandbox, so that the moment of death is a certain request, and no matter of luck.
	proxy := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		number := requests.Add(1)
		dying := number == killAt.Load()
		if dying && number%2 == 0 {
			_ = victim.Load().Kill()
		}
		forward, _ := http.NewRequest(r.Method, sandbox.URL+r.URL.Path, bytes.NewReader(body))
		forward.Header = r.Header.Clone()
		response, err := direct.Do(forward)
		if err != nil {
			http.Error(rw, err.Error(), http.StatusBadGateway)
			return
		}
		defer func() { _ = response.Body.Close() }()
		answer, _ := io.ReadAll(response.Body)
		if dying && number%2 == 1 {
			_ = victim.Load().Kill()
		}
		rw.Header().Set("Content-Type", "application/json")
		rw.WriteHeader(response.StatusCode)
		_, _ = rw.Write(answer)
	}))
	defer proxy.Close()
	folder := t.TempDir()
	task, err := json.Marshal(map[string]string{
		"URL": proxy.URL, "Key": w.key, "Source": w.source, "Checkpoint": filepath.Join(folder, "checkpoint.json"),
	})
	if err != nil {
		t.Fatal(err)
	}
	start := func(at int64) (output string, err error) {
		requests.Store(0)
		killAt.Store(at)
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), childVariable+"="+string(task))
		var stdout bytes.Buffer
		child.Stdout, child.Stderr = &stdout, os.Stderr
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		victim.Store(child.Process)
		err = child.Wait()
		return stdout.String(), err
	}
	for _, at := range []int64{1 + rand.Int64N(8), 3 + rand.Int64N(3)} {
		var failed *exec.ExitError
		if _, err := start(at); !errors.As(err, &failed) || failed.Exited() {
			t.Fatalf("not killed at request %d: %v", at, err)
		}
	}
	output, err := start(-1)
	if err != nil {
		t.Fatal(err)
	}
	var counts ingest.Counts
	if err := json.Unmarshal([]byte(output), &counts); err != nil {
		t.Fatal(err)
	}
	counts.Resumed = 0
	assertEqual(t, "invoices", counts, ingest.Counts{Read: 113, Stored: 111, Refused: 1, Invalid: 1})
	if w.state() != expected {
		t.Error("the state is another one")
	}
	if left, _ := os.ReadDir(folder); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
