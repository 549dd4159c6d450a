module github.com/growpanel/growpanel-sdk-go

// The generated client's run-time helper needs 1.24; iterators alone would need 1.23.
go 1.24.0

require github.com/oapi-codegen/runtime v1.8.0

require (
	github.com/apapsch/go-jsonmerge/v2 v2.0.0 // indirect
	github.com/google/uuid v1.6.0 // indirect
)
