/** Style of the report: system fonts only, readable on paper, colour beside sign and word. */
export const style = `
:root { color-scheme: light; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
:root[lang="vi"] [data-l="en"], :root[lang="en"] [data-l="vi"] { display: none; }
body { margin: 0 auto; max-width: 70rem; padding: 0 1rem 4rem; color: #1a1a1a; background: #fff; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; justify-content: space-between; padding: 1rem 0; border-bottom: 1px solid #767676; }
footer { margin-top: 3rem; border-top: 1px solid #767676; padding-top: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #1a1a1a; }
h3 { margin-top: 2rem; }
h4 { margin: 0 0 .5rem; font-size: 1.05rem; }
a { color: #0b4a8f; }
:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
small { font-weight: normal; color: #4a4a4a; }
code { font-family: ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; font-size: .875em; overflow-wrap: anywhere; }
button, select { font: inherit; padding: .25rem .75rem; color: #1a1a1a; background: #fff; border: 1px solid #595959; border-radius: .25rem; }
button[aria-pressed="true"] { background: #1a1a1a; color: #fff; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .5rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid #8c8c8c; padding: .35rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
td, dd { overflow-wrap: anywhere; }
thead th { background: #ededed; }
tbody th { font-weight: normal; }
td p, th p, td dl { margin: 0 0 .35rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .35rem 1rem; white-space: pre-wrap; }
.facts th { width: 16rem; font-weight: 600; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2rem; align-items: start; }
.counts td { text-align: right; font-variant-numeric: tabular-nums; }
.scenarios th:first-child, .scenarios td:first-child { width: 9.5rem; }
.scenarios th:nth-child(3), .scenarios td:nth-child(3) { width: 45%; }
.decision { border: 3px solid #6b4400; background: #fff4d6; padding: .5rem 1.25rem; border-radius: .5rem; }
.decision strong { font-size: 1.75rem; }
.decision p { margin: .25rem 0; }
.decision.CONFORMANT { border-color: #14532d; background: #e8f5ec; }
.decision.NOT-CONFORMANT { border-color: #8a1c1c; background: #fdecec; }
.badge { display: inline-block; border: 1px solid #444; border-radius: .25rem; padding: 0 .4rem; color: #333; background: #f2f2f2; font-weight: 600; font-size: .9rem; }
.badge.VIOLATED, .badge.fail { color: #8a1c1c; border-color: #8a1c1c; background: #fdecec; }
.badge.SATISFIED, .badge.pass { color: #14532d; border-color: #14532d; background: #e8f5ec; }
.badge.UNDETERMINED, .badge.UNPROVEN, .badge.inconclusive, .badge.error, .badge.notRun { color: #6b4400; border-color: #6b4400; background: #fff4d6; }
.requirement { border-left: 4px solid #8c8c8c; margin: 1.5rem 0; padding: .25rem 0 .25rem 1rem; }
.requirement[data-status="VIOLATED"] { border-color: #8a1c1c; }
.requirement[data-status="SATISFIED"] { border-color: #14532d; }
.requirement:target { background: #f3f7fc; }
.requirement p { margin: .25rem 0; }
.clause { color: #4a4a4a; }
#filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .75rem; background: #f2f2f2; }
#filter[hidden], [hidden] { display: none; }
#filter p { margin: 0; }
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip, #languages, #filter { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .decision, .counts table { break-inside: avoid; }
  thead { display: table-header-group; }
  .badge, .decision, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page { margin: 18mm 15mm; }
`;
