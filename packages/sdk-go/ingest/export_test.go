package ingest

import (
	"context"

	growpanel "github.com/growpanel/growpanel-sdk-go"
	"github.com/growpanel/growpanel-sdk-go/internal/pace"
)

// RunAt is Run with a clock of the test's own.
func RunAt(
	ctx context.Context, gp *growpanel.Client, clock pace.Clock, input Input, options ...Option,
) (*Result, error) {
	return run(ctx, gp, input, clock, options)
}
