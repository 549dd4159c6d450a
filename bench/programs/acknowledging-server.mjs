// A server that takes every row that is pushed and keeps none: against it, a million rows are a matter of the client
// alone. Prints one line of JSON when it serves, as the sandbox does.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const rows = JSON.parse(Buffer.concat(chunks));
    const result = rows.map(({ id }) => ({ id, export_status: 'success' }));
    const body = JSON.stringify({ result });
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}`, api_key: 'bench.key' }));
});
