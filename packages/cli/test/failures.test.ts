// Every failure has its exit code, one sentence and a next step; JSON where the output is JSON.

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { binary, environment } from './growpanel.js';
import { growpanel } from './in-process.js';
import { type Answer, type MockApi, startMockApi } from './mock-api.js';

let api: MockApi;
beforeAll(async () => {
  api = await startMockApi();
});
beforeEach(() => api.answerWith());
afterAll(() => api.close());

/** Retries at once. */
const headers = { 'retry-after-ms': '0', 'x-request-id': 'req_1' };

describe('what the server says', () => {
  test.each<[number, number, string, Answer['body']]>([
    [400, 8, 'refused', { error: 'date is no range' }],
    [401, 4, 'authentication', { error: 'unknown key' }],
    [403, 4, 'permission', { message: 'read-only key' }],
    [404, 5, 'not_found', { error: 'no such customer' }],
    [409, 8, 'refused', { error: 'exists', existing_id: 'wh_1' }],
    [422, 8, 'refused', { error: 'name is missing' }],
    [429, 6, 'rate_limited', { error: 'slow down' }],
    [500, 1, 'server', { error: 'broken' }],
    [501, 1, 'server', { error: 'not built yet' }],
    [502, 1, 'server', '<html><title>Bad gateway</title></html>'],
    [200, 1, 'unexpected', '<html>Welcome</html>'],
  ])('%i leaves with %i', async (status, exit, code, body) => {
    api.answerWith({ 'GET /customers/cus_1': { status, headers, body } });
    const run = await growpanel(['customers', 'get', 'cus_1'], { api });
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: exit, stdout: '' });
    const { error } = JSON.parse(run.stderr);
    expect(error).toMatchObject({ code, status, request_id: 'req_1' });
    expect(error.message).not.toBe('');
    const words = typeof body === 'object' ? Object.values(body as object)[0] : /HTML|JSON|Bad gateway/i;
    expect(error.message).toMatch(words as string);
  });

  test('on a terminal, or with a table asked for, it is text with a hint', async () => {
    api.answerWith({ 'GET /customers': { status: 401, headers, body: { error: 'unknown key' } } });
    const { stderr } = await growpanel(['customers', 'list', '--format=table'], { api });
    expect(stderr).toBe(
      'growpanel: unknown key [request req_1]\nThe API key was not accepted. Make one under Account → API keys.\n',
    );
  });
});

describe('what never gets there', () => {
  test('no server: 7', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const url = `http://127.0.0.1:${port}`;
    // Not repeatable, so that the test need not wait for the retries.
    const argv = ['api', 'POST', '/x', '--api-url', url];
    const { code, stderr } = await growpanel(argv, { api });
    expect(code).toBe(7);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'network',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('no answer in time: 7; interrupted while waiting: 130', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const late = await growpanel(['api', 'POST', '/x', '--timeout', '0.1'], { api: { url } });
    expect(late.code).toBe(7);
    expect(JSON.parse(late.stderr).error.code).toBe('timeout');

    const child = spawn(process.execPath, [binary, 'reports', 'mrr'], { env: environment({ api: { url } }) });
    silent.once('request', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(130);
    silent.closeAllConnections();
    silent.close();
  });

  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['reprots'], /unknown command 'reprots'/],
    ['an unknown option', ['reports', 'mrr', '--intervall', 'month'], /unknown option '--intervall'/],
    [
      'a value that is none',
      ['reports', 'mrr', '--interval', 'foo'],
      /Allowed choices are day, week, month, quarter, year/,
    ],
    ['a number that is none', ['customers', 'list', '--limit', 'ten'], /whole number/],
    ['a number out of range', ['reports', 'retention', '--trailing-months', '500'], /at most 120/],
    [
      'an unknown format',
      ['reports', 'mrr', '--format', 'xml'],
      /Allowed choices are json, jsonl, table, csv/,
    ],
    ['an unknown format', ['plans', 'list', '--format', 'xml'], /'xml' is invalid.*table, csv/],
    ['a missing id', ['customers', 'get'], /missing required argument 'id'/],
    ['a missing parameter', ['reports', 'custom-variables'], /--key/],
    ['.. as an id', ['customers', 'get', '..'], /^<id> must be an id/],
    ['help for what is no command', ['help', 'nope'], /unknown command 'nope'/],
    ['help for what a group lacks', ['help', 'customers', 'lst'], /unknown command 'lst'/],
    ['a whole address', ['api', 'GET', 'https://api.growpanel.io/reports/mrr'], /is a whole address/],
    [
      'another host as a path',
      ['api', 'GET', '//evil.example/x'],
      /path must be below the base URL: .*, got "\//,
    ],
    [
      'a path that climbs',
      ['api', 'GET', '/data/%2e%2e/account'],
      /path must be below the base URL: .*, got "\//,
    ],
    [
      'a custom filter without a value',
      ['reports', 'mrr', '--custom', 'industry'],
      /must look like key=value/,
    ],
    ['no report', ['reports'], /name of a report is missing/],
    [
      'an unknown measure',
      ['reports', 'cohort', '--measure', 'x'],
      /--measure.*Allowed choices are mrr_retained/,
    ],
    ['a timeout that is none', ['plans', 'list', '--timeout', 'soon'], /must be seconds/],
  ])('usage: %s: 2', async (_, argv, words) => {
    const { code, stdout, stderr } = await growpanel(argv, { api });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(JSON.parse(stderr).error.message).toMatch(words);
    expect(api.seen).toEqual([]);
  });

  test('a report that the server does not know: 5, with the name that was meant', async () => {
    const { code, stderr } = await growpanel(['reports', 'sumary'], { api });
    expect(code).toBe(5);
    expect(JSON.parse(stderr).error).toMatchObject({
      status: 404,
      hint: 'Did you mean growpanel reports summary?',
    });
  });
});
