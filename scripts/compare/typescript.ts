// Runs the scenario with the TypeScript SDK against GROWPANEL_API_URL; prints a line of JSON per step.
import { GrowPanel, isGrowPanelError, type RawOperations } from '@growpanel/sdk';
import { Captured, type Line, scenario, stepsOf } from './scenario.ts';

type Raw = (options: object) => Promise<{ status: number; data: unknown }>;

const gp = GrowPanel.fromEnv();
const captured = new Captured();

for (const step of stepsOf(scenario)) {
  const { path, query, body } = step;
  const options = captured.filledIn({ path, query, body }) as object;
  let line: Line;
  try {
    const { status, data } = await (gp.raw[step.operationId as keyof RawOperations] as Raw)(options);
    captured.keep(step, data);
    line = { name: step.name, status, result: captured.printed(step, data) };
  } catch (error) {
    if (!isGrowPanelError(error) || error.status === undefined) throw error;
    line = {
      name: step.name,
      status: error.status,
      result: { error: captured.printed(step, error.message) },
    };
  }
  console.log(JSON.stringify(line));
}
