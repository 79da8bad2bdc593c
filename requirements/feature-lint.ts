import type { Feature, Scenario, TagAt } from './features.ts';
import type { Requirement } from './requirement.ts';
import { isRequirementTag, TAGS } from './tags.ts';

/** One thing wrong in a feature file: where, which tag or line, and one sentence that says what to do. */
export interface FeatureProblem {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly vi: string;
  readonly en: string;
}

const known = new Set<string>(Object.values(TAGS).flat());

/** Everything wrong with the form of the features: encoding, language, the closed vocabulary of tags. Empty: all is well. */
export function lintFeatures(
  features: readonly Feature[],
  catalogue: readonly Requirement[],
  profiles: readonly string[],
): readonly FeatureProblem[] {
  const ids = new Set(catalogue.map(({ id }) => id));
  return features.flatMap((feature) => {
    const form = formOf(feature);
    if (feature.broken) {
      const { line, message } = feature.broken;
      const foreign = form.filter((each) => each.key === '# language');
      return foreign.length > 0
        ? foreign
        : [problem(feature, line, '', 'không phân tích được', 'can not be parsed', message)];
    }
    return [...form, ...feature.scenarios.flatMap((scenario) => tagsOf(feature, scenario, ids, profiles))];
  });
}

/** One problem as a line for a terminal: file:line: key: sentence / sentence. */
export function lintLine({ file, line, key, vi, en }: FeatureProblem): string {
  return `${file}:${line}: ${key && `${key}: `}${vi} / ${en}`;
}

function formOf(feature: Feature): FeatureProblem[] {
  const found: FeatureProblem[] = [];
  const lines = feature.text.split('\n');
  if (lines[0]?.trimEnd() !== '# language: vi') {
    found.push(
      problem(feature, 1, '# language', 'dòng đầu phải là "# language: vi"', 'the first line must be "# language: vi"'),
    );
  }
  const decomposed = lines.findIndex((line) => line !== line.normalize('NFC'));
  if (decomposed >= 0) {
    found.push(
      problem(
        feature,
        decomposed + 1,
        '',
        'có ký tự tổ hợp, lưu lại ở dạng NFC',
        'decomposed characters, save the file in NFC',
      ),
    );
  }
  if (feature.text.includes('\r')) {
    found.push(problem(feature, 1, '', 'xuống dòng phải là LF', 'lines must end in LF'));
  }
  const [citation, english] = feature.description
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (citation === undefined || english === undefined) {
    found.push(
      problem(
        feature,
        2,
        'Tính năng',
        'thiếu dòng căn cứ pháp lý hoặc câu tiếng Anh',
        'the line of legal basis or the English sentence is missing',
      ),
    );
  }
  for (const { line, text } of feature.loose) {
    found.push(
      problem(
        feature,
        line,
        text,
        'không phải một bước; chỉ dùng Cho, Biết, Khi, Thì, Và, Nhưng',
        'not a step; use Cho, Biết, Khi, Thì, Và, Nhưng',
      ),
    );
  }
  if (feature.scenarios.length === 0)
    found.push(problem(feature, 2, 'Tính năng', 'không có kịch bản nào', 'there is no scenario'));
  return found;
}

function tagsOf(
  feature: Feature,
  scenario: Scenario,
  ids: ReadonlySet<string>,
  profiles: readonly string[],
): FeatureProblem[] {
  const found: FeatureProblem[] = [];
  const at = (tag: TagAt | undefined, vi: string, en: string): void => {
    found.push(problem(feature, tag?.line ?? scenario.line, tag?.name ?? scenario.name, vi, en));
  };
  const names = scenario.tags.map(({ name }) => name);
  const requirementTags = scenario.tags.filter(({ name }) => isRequirementTag(name));
  exactlyOne(requirementTags, 'mã yêu cầu, ví dụ @SIG-TWO', 'requirement id, e.g. @SIG-TWO');
  exactlyOne(
    scenario.tags.filter(({ name }) => (TAGS.polarity as readonly string[]).includes(name)),
    TAGS.polarity.join(' | '),
    TAGS.polarity.join(' | '),
  );
  exactlyOne(
    scenario.tags.filter(({ name }) => (TAGS.role as readonly string[]).includes(name)),
    TAGS.role.join(' | '),
    TAGS.role.join(' | '),
  );
  for (const tag of requirementTags) {
    if (!ids.has(tag.name.slice(1))) {
      at(
        tag,
        'không có yêu cầu này trong requirements/chapters; sửa thẻ hoặc thêm mục',
        'no such requirement in requirements/chapters; correct the tag or add an entry',
      );
    }
  }
  for (const tag of scenario.tags) {
    if (isRequirementTag(tag.name) || known.has(tag.name)) continue;
    const profile = /^@profile:(.+)$/.exec(tag.name)?.[1];
    if (profile === undefined) {
      at(
        tag,
        `thẻ lạ; chỉ dùng ${[...known].join(' ')} @profile:<tên> và một mã yêu cầu`,
        `unknown tag; use ${[...known].join(' ')} @profile:<name> and one requirement id`,
      );
    } else if (!profiles.includes(profile)) {
      at(
        tag,
        `không có hồ sơ "${profile}"; có ${profiles.join(', ')}`,
        `no profile "${profile}"; known are ${profiles.join(', ')}`,
      );
    }
  }
  for (const tag of scenario.tags.filter(({ name }, index) => names.indexOf(name) !== index))
    at(tag, 'thẻ ghi hai lần', 'the tag is given twice');
  for (const tag of scenario.exampleTags)
    at(tag, 'thẻ đặt trên Dữ liệu; đặt trên Khung kịch bản', 'tag above examples; put it above the outline');
  if (scenario.steps.length === 0) at(undefined, 'kịch bản không có bước nào', 'the scenario has no step');
  return found;

  function exactlyOne(tags: readonly TagAt[], vi: string, en: string): void {
    if (tags.length === 1) return;
    const said = tags.map(({ name }) => name).join(' ');
    at(
      tags[1],
      `cần đúng một thẻ ${vi}; gặp ${said || 'không có'}`,
      `needs exactly one tag ${en}; found ${said || 'none'}`,
    );
  }
}

function problem(feature: Feature, line: number, key: string, vi: string, en: string, detail?: string): FeatureProblem {
  const more = detail === undefined ? '' : ` (${detail})`;
  return { file: feature.file, line, key, vi: vi + more, en: en + more };
}
