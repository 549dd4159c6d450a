// A local server that answers as cases.json says, for the conformance runners of all languages.
// `node server.mjs` prints {"url", "elsewhere"} and serves until its standard input closes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const cases = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8'));

/** Listens on a free port of the loopback interface. */
function listen(handler) {
  const server = createServer(handler);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, url: `http://127.0.0.1:${server.address().port}` }),
    );
  });
}

export async function startFaultServer() {
  const logs = new Map();
  const arrivals = new Map();
  let elsewhereRequests = 0;
  const elsewhere = await listen((_, response) => {
    elsewhereRequests += 1;
    response.end('{}');
  });
  const main = await listen(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const logOf = /^\/log\/(\d+)$/.exec(request.url)?.[1];
    if (logOf) {
      response.end(JSON.stringify({ requests: logs.get(logOf) ?? [], elsewhere: elsewhereRequests }));
      return;
    }
    const [, index, path] = /^\/case\/(\d+)(\/.*)$/.exec(request.url) ?? [];
    const log = logs.get(index) ?? [];
    logs.set(index, log);
    const { method, headers } = request;
    log.push({ method, path, headers, body: Buffer.concat(chunks).toString(), at: performance.now() });
    arrivals.get(index)?.();
    const answers = cases[Number(index)].server;
    const answer = answers[Math.min(log.length, answers.length) - 1];
    if (answer.drop) return request.socket.destroy();
    if (answer.hang === 'headers') return;
    const fill = (text) =>
      text.replaceAll('{elsewhere}', elsewhere.url).replaceAll('{base}', `${main.url}/case/${index}`);
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, fill(value));
    if (answer.hang === 'body' || answer.cut) response.setHeader('content-length', answer.body.length + 100);
    response.writeHead(answer.status);
    response.write(answer.body);
    if (answer.hang === 'body') return;
    if (answer.cut) return setImmediate(() => request.socket.destroy());
    response.end();
  });
  return {
    url: main.url,
    elsewhere: elsewhere.url,
    /** What arrived for a case. */
    log: (index) => ({ requests: logs.get(String(index)) ?? [], elsewhere: elsewhereRequests }),
    /** Resolves when a request for the case arrives. */
    arrival: (index) => new Promise((resolve) => arrivals.set(String(index), resolve)),
    close: () => {
      for (const { server } of [main, elsewhere]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, elsewhere, close } = await startFaultServer();
  console.log(JSON.stringify({ url, elsewhere }));
  process.stdin.on('end', close).resume();
}
