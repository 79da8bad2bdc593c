/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { labels } from '../labels.ts';
import { decisions } from '../vocabulary.ts';
import { cleaned } from './clean.ts';
import { Assumptions } from './html/assumptions.tsx';
import { Both } from './html/bilingual.tsx';
import { Chapters } from './html/chapters.tsx';
import { Findings, NotVerified } from './html/findings.tsx';
import { script } from './html/script.ts';
import { style } from './html/style.ts';
import { Basis, Summary } from './html/summary.tsx';
import type { Report } from './report.ts';

/** report.html: one file, both languages, no network. */
export function renderHtml(report: Report): string {
  return `<!doctype html>\n${renderToString(<Page {...cleaned(report)} />)}\n`;
}

// Nothing but our own style and script may run, whatever text a system under test smuggled into a finding.
const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;

function Page({ results, certificate, language }: Report) {
  const titles = {
    vi: `${decisions[results.decision].vi}: ${results.sut.product} ${results.sut.version} – ${certificate.title.vi}`,
    en: `${decisions[results.decision].en}: ${results.sut.product} ${results.sut.version} – ${certificate.title.en}`,
  };
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title data-vi={titles.vi} data-en={titles.en}>
          {titles[language]}
        </title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a class="skip" href="#main">
          <Both {...labels.skip} />
        </a>
        <header>
          <span>
            <b lang="vi">LIÊN THÔNG</b>
            {results.suite.name} {results.suite.version}
          </span>
          <div id="languages" role="group" hidden aria-label={`${labels.language.vi} / ${labels.language.en}`}>
            <button type="button" value="vi" lang="vi" aria-pressed={language === 'vi' ? 'true' : 'false'}>
              Tiếng Việt
            </button>{' '}
            <button type="button" value="en" lang="en" aria-pressed={language === 'en' ? 'true' : 'false'}>
              English
            </button>
          </div>
        </header>
        <main id="main">
          <h1>
            <Both {...certificate.title} />: {results.sut.product} {results.sut.version}
          </h1>
          <p>
            {results.sut.vendor} · <Both {...labels.agency} /> {results.sut.agency} · <Both {...labels.profile} /> {results.profile.name},{' '}
            <Both {...labels.asOf} /> {results.profile.asOf} · <Both {...labels.paper} /> {certificate.id}
          </p>
          <Summary results={results} certificate={certificate} />
          <Findings results={results} weight="mandatory" />
          <NotVerified results={results} />
          <Findings results={results} weight="advisory" />
          <Basis results={results} certificate={certificate} />
          <Assumptions assumptions={certificate.assumptions} />
          <Chapters results={results} />
        </main>
        <footer>
          <p>
            <Both {...certificate.statement} />
          </p>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
