import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import type { ExamSettings } from '../sut/settings.ts';

/** Versions and settings of the machinery, as the certificate prints them. */
export function environmentOf(settings: ExamSettings, order: string): Readonly<Record<string, string>> {
  const { version: cucumber } = createRequire(import.meta.url)('@cucumber/cucumber/package.json') as { version: string };
  return {
    node: process.version,
    platform: `${platform()} ${arch()}`,
    cucumber,
    wire: settings.wire,
    driver: settings.sut.kind,
    instant: settings.instant,
    nonce: settings.nonce,
    order,
    patience: `${settings.patience} ms`,
    quiet: `${settings.quiet} ms`,
  };
}

/** The command that examines the same system again. */
export function commandFor({ sut, profile }: { readonly sut: string; readonly profile?: string }): string {
  const quoted = (text: string): string => (/^[\w./:-]+$/.test(text) ? text : `"${text}"`);
  return `npm run --silent lienthong -- certify --sut ${quoted(sut)}${profile === undefined ? '' : ` --profile ${quoted(profile)}`}`;
}
