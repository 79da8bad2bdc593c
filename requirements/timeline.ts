import { readChecked } from './checked-file.ts';
import type { Confidence } from './requirement.ts';
import { hereIs, schemaOf } from './sources.ts';

/** One dated event of the law; `choices` are the profile choices that switch on that day. */
export interface LegalEvent {
  readonly date: string;
  readonly confidence: Confidence;
  readonly choices?: readonly string[];
  readonly vi: string;
  readonly en: string;
}

let events: readonly LegalEvent[] | undefined;

/** Everything known to have come into force, oldest first. */
export function loadTimeline(): readonly LegalEvent[] {
  events ??= readChecked<{ events: LegalEvent[] }>(
    hereIs('timeline.yaml'),
    schemaOf('timeline'),
    'CatalogueError',
  ).events;
  return events;
}
