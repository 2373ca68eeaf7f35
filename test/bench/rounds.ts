/**
 * Runs every case once a round, one after another, so that a busy moment of the machine meets all cases
 * alike. Each round begins with another case.
 */
export async function inRounds<Case extends string, Outcome>(
  rounds: number,
  cases: readonly Case[],
  run: (at: Case) => Promise<Outcome>,
): Promise<Record<Case, Outcome[]>> {
  const outcomes = Object.fromEntries(cases.map((each) => [each, [] as Outcome[]])) as Record<
    Case,
    Outcome[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < cases.length; turn += 1) {
      const at = cases[(round + turn) % cases.length];
      if (at !== undefined) outcomes[at].push(await run(at));
    }
    console.log(`  round ${round + 1} of ${rounds}`);
  }
  return outcomes;
}
