// Loaded before every unit test (.mocharc.json): property tests use one fixed seed, so a run that
// passes here passes everywhere. PROPERTY_SEED=7 tries another, PROPERTY_RUNS=20 tries 20 times
// as many inputs.
import fc from 'fast-check';

const times = Number(process.env.PROPERTY_RUNS ?? 1);

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1), numRuns: 100 * times });

/** For a property that needs another number of inputs than the usual 100. */
export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: count * times });
