// What the Go transport knows of the contract: which calls repeat safely, which answer text, the rate limits.
import { answersText, type Contract, isUpsert, operationsOf } from '../contract/read.ts';
import { goMark, pascal, quoted } from './go-names.ts';

export function goFacts(contract: Contract): string {
  const operations = operationsOf(contract);
  const set = (paths: string[]) => paths.map((path) => `\t${quoted(path)}: true,\n`).join('');
  const { window, limits } = contract['x-rate-limits'];
  const limit = (l: (typeof limits)[number]) =>
    `\t{Method: ${quoted(l.method)}, Path: ${quoted(l.path ?? '')}, Requests: ${l.requests}},\n`;
  const operation = ({ id, method, path, operation }: (typeof operations)[number]) => {
    const place = operation['x-sdk'];
    const name =
      place && !('raw' in place) ? [...place.namespace.split('.'), place.method].map(pascal).join('.') : '';
    return `\t{ID: ${quoted(pascal(id))}, Method: ${quoted(method)}, Path: ${quoted(path)}, Name: ${quoted(name)}},\n`;
  };
  return `${goMark}
// Package contract holds what the API description says about calls, as data.
package contract

import "time"

// Upserts are POST paths that create or update by id: sending the same once more changes nothing.
var Upserts = map[string]bool{
${set(operations.filter(isUpsert).map((op) => op.path))}}

// TextPaths are paths whose answer is text rather than JSON.
var TextPaths = map[string]bool{
${set(operations.filter(answersText).map((op) => op.path))}}

// RateWindow is the time that rate limits count in.
const RateWindow = ${window} * time.Second

// RateLimit is how many requests may go within RateWindow to paths that begin with Path.
type RateLimit struct {
	Method   string
	Path     string
	Requests int
}

// RateLimits are the documented limits; the first that fits a request counts.
var RateLimits = []RateLimit{
${limits.map(limit).join('')}}

// Operation is an operation of the API and where the client has it.
type Operation struct {
	// ID is the name of its methods in the generated client.
	ID     string
	Method string
	Path   string
	// Name is its method in the groups, "Reports.GetMrr"; empty for one that only the generated client has.
	Name string
}

// Operations are all of them, in the order of the contract.
var Operations = []Operation{
${operations.map(operation).join('')}}
`;
}
