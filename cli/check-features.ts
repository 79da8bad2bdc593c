import { loadCatalogue } from '../requirements/catalogue.ts';
import { lintFeatures, lintLine } from '../requirements/feature-lint.ts';
import { readFeatures } from '../requirements/features.ts';
import { profileNames } from '../requirements/profile.ts';
import { ConfigurationError } from './errors.ts';

/** Features that don't keep to the closed vocabulary examine nobody: the first thing wrong, with file and line. */
export function checkFeatures(): void {
  const [first] = lintFeatures(readFeatures(), loadCatalogue(), profileNames());
  if (first) throw new ConfigurationError(lintLine(first));
}
