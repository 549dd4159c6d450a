// The one place that turns what was thrown into a sentence, a hint and an exit code.
import { CommanderError } from 'commander';
import { CliError, FailedRun, HintedError } from './cli-error.js';
import { exits, type FailureCode } from './exits.js';

export interface Failure {
  code: FailureCode;
  exit: number;
  message: string;
  status?: number | undefined;
  requestId?: string | undefined;
  hint?: string | undefined;
}

/** Undefined when it was no failure: help and version leave by an exception, too. */
export async function explain(error: unknown): Promise<Failure | undefined> {
  if (error instanceof HintedError) {
    const failure = await explain(error.cause);
    return failure && { ...failure, hint: error.hint };
  }
  if (error instanceof FailedRun) {
    const failure = await explain(error.cause);
    return failure && { ...failure, message: error.message, hint: error.hint };
  }
  if (error instanceof CliError) return failure(error.code, error.message, error.hint);
  if (error instanceof CommanderError) return ofUsage(error);
  const sdk = await import('@growpanel/sdk');
  if (!sdk.isGrowPanelError(error)) {
    return failure('unexpected', error instanceof Error ? error.message : String(error));
  }
  const [code, hint] = ofCall(error, sdk);
  return {
    ...failure(code, sentence(error, code), hint),
    status: error.status,
    requestId: error.requestId ?? undefined,
  };
}

function failure(code: FailureCode, message: string, hint?: string): Failure {
  return { code, exit: exits[code], message, hint };
}

const elsewhere = 'growpanel --help lists the commands; growpanel api METHOD /path calls what has none.';

function ofUsage(error: CommanderError): Failure | undefined {
  if (error.exitCode === 0) return undefined;
  // A group without a subcommand: its help has been printed already.
  if (error.code === 'commander.help') {
    return failure('usage', 'a command is missing', 'The commands are listed above.');
  }
  const [message = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const suggestion = more.join(' ').replace(/^\((.*)\)$/, '$1');
  if (error.code === 'commander.unknownCommand') {
    return failure('usage', message, suggestion || elsewhere);
  }
  return failure('usage', message, suggestion || 'See --help of the command.');
}

type Sdk = typeof import('@growpanel/sdk');
type CallError = InstanceType<Sdk['GrowPanelError']>;

function ofCall(error: CallError, sdk: Sdk): [FailureCode, string?] {
  if (error instanceof sdk.ArgumentError) return ['usage'];
  if (error instanceof sdk.TimeoutError) return ['timeout', 'Allow more time with --timeout SECONDS.'];
  if (error instanceof sdk.ConnectionError) {
    return ['network', 'Check the network, and --api-url or GROWPANEL_API_URL if you set one.'];
  }
  if (error instanceof sdk.RateLimitError) {
    const wait = error.retryAfter === undefined ? 'about a minute' : `${Math.ceil(error.retryAfter)} s`;
    return ['rate_limited', `Try again in ${wait}.`];
  }
  if (error instanceof sdk.InvalidResponseError) {
    return ['unexpected', 'Is --api-url the address of the API?'];
  }
  switch (error.status) {
    case 401:
      return ['authentication', 'The API key was not accepted. Make one under Account → API keys.'];
    case 403:
      return ['permission', 'A read-only key cannot write; the account may also be blocked.'];
    case 404:
      return ['not_found', 'Check the id, or the path.'];
    case 400:
    case 409:
    case 413:
    case 422:
      return ['refused'];
    default:
      return ['server'];
  }
}

/** The server's words alone do not say what was asked of it, and the SDK's name a part of its call. */
function sentence({ message, status }: CallError, code: FailureCode): string {
  if (code === 'server' && status) return `${message} (HTTP ${status})`;
  return code === 'usage' ? message.replace(/^path\.(\w+) /, '<$1> ') : message;
}
