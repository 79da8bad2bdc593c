/** Style of the report: system fonts only, readable on paper, colour beside sign and word. */
export const style = `
:root { color-scheme: light; font: 16px/1.55 "Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  --ink: #1c2128; --soft: #4b535d; --line: #c9ced6; --pale: #f4f6f8; --link: #0b4a8f;
  --good: #14532d; --good-pale: #e8f5ec; --bad: #8a1c1c; --bad-pale: #fdecec; --open: #6b4400; --open-pale: #fff4d6; }
:root[lang="vi"] [data-l="en"], :root[lang="en"] [data-l="vi"] { display: none; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 0 1.25rem 4rem; color: var(--ink); background: #fff; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between; padding: .9rem 0; border-bottom: 3px double var(--line); }
header span { letter-spacing: .04em; color: var(--soft); }
header b { color: var(--bad); letter-spacing: .08em; margin-right: .5rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .9rem; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 1.5rem 0 .25rem; }
h1 + p { margin: 0 0 1.5rem; color: var(--soft); }
h2 { margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); font-size: 1.4rem; }
h2.quiet { position: absolute; left: -100rem; }
h3 { margin: 2rem 0 .75rem; font-size: 1.15rem; }
h4 { margin: 0 0 .4rem; font-size: 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
small { font-weight: normal; color: var(--soft); }
code { font-family: ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; font-size: .85em; overflow-wrap: anywhere; }
p code { background: var(--pale); padding: .1em .35em; border-radius: .2rem; }
button, select, input { font: inherit; padding: .3rem .7rem; color: var(--ink); background: #fff; border: 1px solid #6b7480; border-radius: .3rem; max-width: 100%; }
button[aria-pressed="true"] { background: var(--ink); color: #fff; }
summary { cursor: pointer; color: var(--link); padding: .2rem 0; width: fit-content; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; z-index: 2; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); border-width: 1px 0; padding: .45rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
td, dd { overflow-wrap: anywhere; }
thead th { background: var(--pale); }
tbody th { font-weight: normal; }
td p, th p, td dl { margin: 0 0 .35rem; }
dl { margin: .35rem 0; }
.case dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .15rem 1rem; }
.case dd { margin: 0; }
dt { font-weight: 600; font-size: .875rem; color: var(--soft); }
dd { margin: 0 0 .45rem; white-space: pre-wrap; }
.facts th { width: 17rem; color: var(--soft); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2rem; align-items: start; }
.counts td, .overview td { text-align: right; font-variant-numeric: tabular-nums; }
.overview thead th:not(:first-child) { text-align: right; }
.scenarios th:first-child, .scenarios td:first-child { width: 9.5rem; }
.scenarios th:nth-child(3), .scenarios td:nth-child(3) { width: 45%; }
.decision { border-left: .6rem solid var(--open); background: var(--open-pale); padding: 1rem 1.5rem; border-radius: .25rem; }
.decision .verdict { margin: 0; font-size: 2.25rem; line-height: 1.2; letter-spacing: .02em; color: var(--open); }
.decision p { margin: .35rem 0 0; }
.decision ul { margin: .5rem 0 0; padding-left: 1.25rem; }
.decision.CONFORMANT { border-color: var(--good); background: var(--good-pale); }
.decision.CONFORMANT .verdict { color: var(--good); }
.decision.NOT-CONFORMANT { border-color: var(--bad); background: var(--bad-pale); }
.decision.NOT-CONFORMANT .verdict { color: var(--bad); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; list-style: none; margin: 1.25rem 0; padding: 0; }
.tiles li { border: 1px solid var(--line); border-radius: .25rem; padding: .6rem 1rem; color: var(--soft); }
.tiles .number { display: block; font-size: 1.75rem; line-height: 1.3; font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
.bar { margin: .75rem 0; }
.bar p { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: 0 0 .25rem; font-size: .9rem; }
.bar svg { display: block; width: 100%; height: .6rem; fill: #8a939e; }
.dot { display: inline-block; width: .7rem; height: .7rem; border-radius: 50%; background: #8a939e; }
.VIOLATED .dot, .fail .dot { background: #b23434; } rect.VIOLATED, rect.fail { fill: #b23434; }
.SATISFIED .dot, .pass .dot { background: #2e7d4f; } rect.SATISFIED, rect.pass { fill: #2e7d4f; }
.UNDETERMINED .dot, .UNPROVEN .dot, .inconclusive .dot, .error .dot, .notRun .dot { background: #b7862b; }
rect.UNDETERMINED, rect.UNPROVEN, rect.inconclusive, rect.error, rect.notRun { fill: #b7862b; }
rect.NOT_APPLICABLE, rect.notApplicable { fill: #c3c9d1; } .NOT_APPLICABLE .dot, .notApplicable .dot { background: #c3c9d1; }
.standing { border-left: 3px solid var(--line); padding-left: 1rem; color: var(--soft); }
.badge { display: inline-block; border: 1px solid #444; border-radius: .25rem; padding: 0 .4rem; color: #333; background: #f2f2f2; font-weight: 600; font-size: .85rem; }
.badge.VIOLATED, .badge.fail, .badge.expired { color: var(--bad); border-color: var(--bad); background: var(--bad-pale); }
.badge.SATISFIED, .badge.pass { color: var(--good); border-color: var(--good); background: var(--good-pale); }
.badge.UNDETERMINED, .badge.UNPROVEN, .badge.inconclusive, .badge.error, .badge.notRun, .badge.applied { color: var(--open); border-color: var(--open); background: var(--open-pale); }
.finding { border: 1px solid var(--bad); border-left-width: .4rem; border-radius: .25rem; padding: .25rem 1.25rem .5rem; margin: 1rem 0; }
.finding h3 { margin: .75rem 0 .5rem; }
.finding p { margin: .35rem 0; }
.case { background: var(--pale); padding: .5rem 1rem; margin: .6rem 0; border-radius: .25rem; }
.requirement { border-left: 4px solid #8a939e; margin: 1.25rem 0; padding: .25rem 0 .25rem 1rem; scroll-margin-top: 5rem; }
.requirement[data-status="VIOLATED"] { border-color: #b23434; }
.requirement[data-status="SATISFIED"] { border-color: #2e7d4f; }
.requirement:target { background: #eef4fb; }
.requirement p { margin: .25rem 0; }
.clause { color: var(--soft); font-size: .95rem; }
#filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; padding: .6rem .75rem; background: var(--pale); border: 1px solid var(--line); border-radius: .25rem; }
#filter[hidden], [hidden] { display: none; }
#filter p { margin: 0; }
@media (max-width: 40rem) {
  body { padding: 0 .75rem 2rem; }
  th, td { padding: .3rem; font-size: .85rem; overflow-wrap: anywhere; }
  .overview .badge [data-l] { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .scenarios th:first-child, .scenarios td:first-child { width: 5.5rem; }
  .facts th { width: 8rem; }
  .case dl { grid-template-columns: 1fr; }
  #filter { position: static; }
}
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip, #languages, #filter { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .decision, .tiles, .counts table, .finding { break-inside: avoid; }
  thead { display: table-header-group; }
  .badge, .decision, .bar, .dot, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page { margin: 18mm 15mm; }
`;
