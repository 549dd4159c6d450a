// `growpanel webhooks`: deliveries to an application on this machine.
import type { Command } from 'commander';
import type { Globals } from '../config/globals.js';
import { examples } from '../help.js';
import type { ListenOptions } from '../webhooks/listen.js';
import type { TriggerOptions } from '../webhooks/trigger.js';

const listenerPort = 4020;

export function fillWebhooks(group: Command): void {
  group.addHelpText(
    'before',
    examples([
      'webhooks listen --register --forward-to http://127.0.0.1:3000/growpanel',
      'webhooks trigger movement.churn --to http://127.0.0.1:3000/growpanel',
    ]),
  );
  group
    .command('listen')
    .description('Receive deliveries, check their signatures, show them, and hand them on')
    .option('--forward-to <url>', 'Your application; its answer goes back to who sent the delivery')
    .option('--port <n>', 'Port on 127.0.0.1; 0 takes any', String(listenerPort))
    .option('--register', 'Subscribe at the API while this runs: at a sandbox, or with --public-url')
    .option('--events <names>', 'With --register: only these, separated by commas (default: all)')
    .option('--public-url <url>', 'With --register: where the API reaches this listener, a tunnel')
    .option('--secret-file <file>', 'Secret of the subscription; also GROWPANEL_WEBHOOK_SECRET')
    .option('--no-verify', 'Believe everything that comes')
    .addHelpText(
      'before',
      examples([
        'webhooks listen --register --forward-to http://127.0.0.1:3000/growpanel',
        'webhooks listen --secret-file secret.txt --format jsonl',
      ]),
    )
    .action(async (options: ListenOptions, command: Command) => {
      await (await import('../webhooks/listen.js')).runListener(options, command.optsWithGlobals<Globals>());
    });
  group
    .command('trigger')
    .description('Send a sample of an event, signed as GrowPanel signs')
    .argument('<event>', 'movement.churn, customer.created …')
    .option('--to <url>', 'Where to', `http://127.0.0.1:${listenerPort}`)
    .option('--secret-file <file>', 'Secret to sign with; also GROWPANEL_WEBHOOK_SECRET')
    .option('--dry-run', 'Show the event, and send nothing')
    .addHelpText(
      'before',
      examples([
        'webhooks trigger movement.churn',
        'webhooks trigger invoice.paid --to http://127.0.0.1:3000/growpanel --secret-file secret.txt',
      ]),
    )
    .action(async (event: string, options: TriggerOptions, command: Command) => {
      await (await import('../webhooks/trigger.js')).runTrigger(
        event,
        options,
        command.optsWithGlobals<Globals>(),
      );
    });
}
