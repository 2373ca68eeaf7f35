import type { FieldId } from '../consoles/ids.ts';
import { checklist, type StepStatus } from '../guide/checklist.ts';
import { type ClosingEntry, closingSteps } from '../guide/closing-steps.ts';
import type { Step } from '../guide/step.ts';
import { type Confirmation, confirmationsOf } from '../setup/confirmations.ts';
import { sides } from '../setup/handed-over.ts';
import { isFound, type PreflightFound } from '../setup/preflight/finding.ts';
import { type PreflightResult, preflight } from '../setup/preflight/preflight.ts';
import { fieldsShownSaved, savedKey } from '../setup/saved-key.ts';
import {
  type Application,
  type CertificateDetails,
  type Fact,
  type FactKey,
  factKeys,
  factValue,
  type SetupState,
} from '../setup/setup-state.ts';
import { type OpenPoint, openPointsOf } from './open-points.ts';
import { type RecordedTest, recordedTests } from './recorded-tests.ts';
import { doneAt } from './step-times.ts';

/** A value of one console, with where it came from and what speaks for it. */
export interface RecordedSetting {
  readonly key: FactKey;
  readonly fact: Fact;
  readonly confirmations: readonly Confirmation[];
  /** When the assistant wrote it into the form; null where it did not. */
  readonly writtenAt: string | null;
}

export interface RecordedStep {
  /** Its place in the guide, from 1. */
  readonly number: number;
  readonly step: Step;
  readonly status: StepStatus;
  /** When it was ticked, or seen as done; null where nobody knows. */
  readonly at: string | null;
}

export interface RecordedFinding {
  readonly id: PreflightResult['id'];
  readonly finding: PreflightFound;
}

/** What a field held before this setup changed it, and what the console shows now. */
interface RecordedBefore {
  readonly field: FieldId;
  readonly was: string;
  readonly at: string;
  /** Null where no console has shown what is saved. */
  readonly now: string | null;
  /** It was in use: people signed in with it. */
  readonly wasLive: boolean;
}

/** Everything that a record of a setup says, without a word of it. Times are ISO 8601. */
export interface RecordData {
  readonly madeAt: string;
  readonly begunAt: string;
  readonly host: string;
  readonly tenantId: string | null;
  readonly application: Application | null;
  readonly done: number;
  readonly settings: readonly RecordedSetting[];
  readonly steps: readonly RecordedStep[];
  readonly certificate: CertificateDetails | null;
  readonly tests: readonly RecordedTest[];
  /** What comes after the tests, with what had not happened when it was ticked. */
  readonly closing: readonly ClosingEntry[];
  /** Warnings and failures that stand at the end. */
  readonly findings: readonly RecordedFinding[];
  readonly before: readonly RecordedBefore[];
  /** What nothing confirms. */
  readonly openPoints: readonly OpenPoint[];
}

/** What is to be said of a setup. The test user's password is no part of a setup, nor of this. */
export function recordData(setup: SetupState, now: Date): RecordData {
  const list = checklist(setup);
  const results = preflight(setup, now, []);
  return {
    madeAt: now.toISOString(),
    begunAt: setup.createdAt,
    host: setup.company.host,
    tenantId: factValue(setup, 'entra/tenant.id') ?? setup.published?.tenantId ?? null,
    application: setup.application,
    done: list.done,
    settings: factKeys.flatMap((key) => settingOf(setup, key)),
    steps: list.entries.map(({ step, status }, at) => ({
      number: at + 1,
      step,
      status,
      at: timeOf(setup, step, status),
    })),
    certificate: setup.certificate,
    tests: recordedTests(setup),
    closing: closingSteps(setup),
    findings: results.flatMap(({ id, finding }) => (isFound(finding) ? [{ id, finding }] : [])),
    before: beforeOf(setup),
    openPoints: openPointsOf(setup, list, results),
  };
}

function settingOf(setup: SetupState, key: FactKey): RecordedSetting[] {
  const fact = setup.facts[key];
  if (fact === undefined) return [];
  return [
    { key, fact, confirmations: confirmationsOf(setup, key), writtenAt: writtenAt(setup, key) },
  ];
}

function writtenAt(setup: SetupState, key: FactKey): string | null {
  const field = fieldsShownSaved.find((each) => savedKey(each) === key);
  const entry = field && setup.filled[field];
  const isWritten = entry?.outcome === 'filled' || entry?.outcome === 'changed';
  return isWritten ? entry.at : null;
}

function timeOf(setup: SetupState, step: Step, status: StepStatus): string | null {
  if (status === 'observed') return doneAt(step, setup);
  if (status === 'handed-over') return handedOverAt(step, setup);
  return status === 'open' ? null : (setup.marks[step.id]?.at ?? null);
}

/** When the hand-over was made that says so, or gave the values. */
function handedOverAt(step: Step, setup: SetupState): string | null {
  const halves = sides.flatMap((side) => setup.handedOver?.[side] ?? []);
  return halves.find(({ steps }) => steps.includes(step.id))?.madeAt ?? doneAt(step, setup);
}

/** What was live, and what else stood in a field before it was first filled; not what was empty. */
function beforeOf(setup: SetupState): RecordedBefore[] {
  const live = Object.entries(setup.liveBefore?.fields ?? {}).map(([field, value]) => ({
    field: field as FieldId,
    value,
    at: setup.liveBefore?.at ?? '',
    wasLive: true,
  }));
  const seen = new Set(live.map(({ field }) => field));
  const others = Object.entries(setup.originals)
    .map(([field, original]) => ({ field: field as FieldId, ...original, wasLive: false }))
    .filter(({ field }) => !seen.has(field));
  return [...live, ...others]
    .filter(({ value }) => value !== '')
    .map(({ field, value, at, wasLive }) => ({
      field,
      was: value,
      at,
      now: savedNow(setup, field),
      wasLive,
    }));
}

function savedNow(setup: SetupState, field: FieldId): string | null {
  const key = savedKey(field);
  return setup.filled[field]?.savedAs?.value ?? (key && factValue(setup, key));
}
