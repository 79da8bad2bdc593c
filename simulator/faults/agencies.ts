/** Faults of the lists of agencies. */
import type { Fault } from '../fault.ts';
import { withItems, type Item } from './answers.ts';

const AGENCY_LISTS = ['getAgenciesList', 'getAgenciesListQD20', 'getSynchronizeUnit'] as const;

/** Rows in the one answer the live test axis gave. */
export const HUGE = 111_339;

const keepsServing = {
  vi: 'Danh mục đang có không bị xóa bởi một trả lời rỗng hay lỗi; vòng nhận văn bản không bị nghẽn; sau đó vẫn tra được mã.',
  en: 'The list held is not wiped by an empty or failed answer, the receive loop is not starved, and codes are found afterwards.',
};

export const AGENCY_FAULTS = {
  /** The list of agencies is empty. */
  'no-agencies': {
    vxp: 'V23',
    operations: AGENCY_LISTS,
    wrap: (inner) => async (call) => withItems(await inner(call), (items) => (items.length === 0 ? items : [])),
    recovery: keepsServing,
  },

  /** The list of agencies has 111,339 rows in one answer; the true ones stand at its end. */
  'huge-agencies': {
    vxp: 'V23',
    operations: AGENCY_LISTS,
    wrap: (inner) => async (call) => withItems(await inner(call), (items) => [...fillers(HUGE - items.length, items[0] ?? {}), ...items]),
    recovery: keepsServing,
  },
} as const satisfies Record<string, Fault>;

/** Invented agencies below the invented province Y99, in the form of a given row. */
function fillers(count: number, form: Item): readonly Item[] {
  return Array.from({ length: Math.max(count, 0) }, (_, n) => {
    const group = String(Math.floor(n / 1000)).padStart(3, '0');
    const unit = String(n % 1000).padStart(3, '0');
    const code = `Y99.${group}.${unit}`;
    const old = `${group}.${unit.slice(0, 2)}.0${unit.slice(2)}.Y99`;
    const row: Record<string, unknown> = { ...form, id: code, code: 'oldCode' in form ? old : code, name: `Đơn vị thử ${group}.${unit}`, mail: `vanthu.${group}.${unit}@example.vn` };
    for (const name of ['oldCode', 'code102']) if (name in form) row[name] = old;
    return row;
  });
}
