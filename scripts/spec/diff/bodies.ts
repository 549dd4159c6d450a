// Compares the bodies of one operation: what it takes, and what it answers with each status.
import { equal, type Json, type JsonObject, objectAt, own } from '../json.ts';
import type { Findings, Spot } from './finding.ts';
import { lookUp } from './look-up.ts';
import type { RuleId } from './rules.ts';
import { compareSchemas, type Sides } from './schemas.ts';

/** Compares what an operation takes. */
export function compareBodies(
  sides: Sides,
  a: JsonObject,
  b: JsonObject,
  spot: Spot,
  findings: Findings,
): void {
  const place: Spot = { ...spot, direction: 'request', where: 'request' };
  const [old, now] = [
    lookUp(sides.before, a.requestBody, 'requestBodies'),
    lookUp(sides.after, b.requestBody, 'requestBodies'),
  ];
  const add = (rule: RuleId, before?: Json, after?: Json) => findings.add(rule, place, before, after);
  if (!a.requestBody || !b.requestBody) {
    if (b.requestBody) add(now.required === true ? 'required-body-added' : 'body-added', undefined, 'body');
    if (a.requestBody) add('body-removed', 'body');
    return;
  }
  if (old.required !== true && now.required === true) add('body-required', 'optional', 'required');
  if (old.required === true && now.required !== true) add('body-optional', 'required', 'optional');
  if (old['x-bulk'] !== now['x-bulk'])
    add(
      old['x-bulk'] === undefined
        ? 'lists-accepted'
        : now['x-bulk'] === undefined
          ? 'lists-refused'
          : 'schema-renamed',
      old['x-bulk'],
      now['x-bulk'],
    );
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)]))
    if (!['required', 'x-bulk', 'content'].includes(key) && !equal(old[key], now[key]))
      add(key === 'description' ? 'reworded' : 'something-else', old[key], now[key]);
  compareContent(sides, old, now, place, findings, ['request-type-added', 'request-type-removed']);
}

/** Compares what it answers. */
export function compareAnswers(
  sides: Sides,
  a: JsonObject,
  b: JsonObject,
  spot: Spot,
  findings: Findings,
): void {
  const [old, now] = [objectAt(a, 'responses'), objectAt(b, 'responses')];
  for (const status of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const good = status.startsWith('2');
    const place: Spot = { ...spot, direction: 'answer', where: `answer ${status}` };
    const [x, y] = [
      lookUp(sides.before, old[status], 'responses'),
      lookUp(sides.after, now[status], 'responses'),
    ];
    if (!(status in old)) findings.add(good ? 'success-added' : 'failure-added', place, undefined, status);
    else if (!(status in now))
      findings.add(good ? 'success-removed' : 'failure-removed', place, status, undefined);
    else {
      for (const key of new Set([...Object.keys(x), ...Object.keys(y)]))
        if (key !== 'content' && key !== 'headers' && !equal(x[key], y[key]))
          findings.add(
            ['description', 'summary'].includes(key) ? 'reworded' : 'something-else',
            place,
            x[key],
            y[key],
          );
      compareHeaders(objectAt(x, 'headers'), objectAt(y, 'headers'), place, findings);
      compareContent(sides, x, y, place, findings, ['answer-type-added', 'answer-type-removed']);
    }
  }
}

function compareHeaders(from: JsonObject, to: JsonObject, spot: Spot, findings: Findings): void {
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [old, now] = [own(from, name), own(to, name)];
    if (equal(old, now)) continue;
    const place = { ...spot, where: `${spot.where} header ${name}` };
    const core = (header: Json | undefined) => ({ ...(header as JsonObject), description: null });
    if (old === undefined) findings.add('header-added', place, undefined, name);
    else if (now === undefined) findings.add('header-removed', place, name, undefined);
    else findings.add(equal(core(old), core(now)) ? 'reworded' : 'something-else', place, old, now);
  }
}

function compareContent(
  sides: Sides,
  from: JsonObject,
  to: JsonObject,
  spot: Spot,
  findings: Findings,
  [added, removed]: readonly [RuleId, RuleId],
): void {
  const [old, now] = [objectAt(from, 'content'), objectAt(to, 'content')];
  for (const type of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [a, b] = [old[type], now[type]];
    if (a === undefined) findings.add(added, spot, undefined, type);
    else if (b === undefined) findings.add(removed, spot, type, undefined);
    else {
      const [x, y] = [objectAt(old, type), objectAt(now, type)];
      for (const key of new Set([...Object.keys(x), ...Object.keys(y)]))
        if (key !== 'schema' && !equal(x[key], y[key]))
          findings.add(key.startsWith('example') ? 'reworded' : 'something-else', spot, x[key], y[key]);
      compareSchemas(sides, x.schema, y.schema, spot, findings);
    }
  }
}
