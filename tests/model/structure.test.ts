// A tracked table through a life of edits, inserts, sorts, renamings and repairs, beside a twin without Lodestar: after
// every step the right columns or a question by name, the right colours, and nothing else of the user's changed. [D7-D10]
import fc from "fast-check";
import { commands } from "./commands";
import { checkTwins, openTwins } from "./twins";

/** `npm run test:deep` asks for many more. */
const runs = Number(process.env.LODESTAR_RUNS ?? 8);
const seed = Number(process.env.LODESTAR_SEED ?? 20261125);
const steps = 40;

const step = fc.record({ command: fc.nat(commands.length - 1), seed: fc.nat(1_000_000) });

it("there are at least forty commands", () => expect(commands.length).toBeGreaterThanOrEqual(40));

it(
  `[D7-D10] ${runs} lives of up to ${steps} steps`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(step, { minLength: 5, maxLength: steps, size: "max" }),
        async (statusColumn, lives) => {
          const twins = await openTwins(statusColumn);
          checkTwins(twins);
          for (const { command, seed } of lives) {
            let left = seed;
            const pick = (below: number): number => {
              left = (left * 16_807 + 12_345) % 2_147_483_647;
              return left % below;
            };
            const { name, run } = commands[command] ?? { name: "nothing", run: () => undefined };
            await run(twins, pick);
            try {
              checkTwins(twins);
            } catch (error) {
              throw new Error(`After "${name}": ${error instanceof Error ? error.message : String(error)}`);
            }
          }
        },
      ),
      { numRuns: runs, seed },
    );
  },
  runs * 20_000,
);
