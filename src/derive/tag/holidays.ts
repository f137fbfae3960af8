import { dayMs, dayStart, isoWeekday } from '../../time/index.ts';

/** Holidays widely named in English news, by how their date is found. */

/** The n-th (from the end where negative) weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayStart(year, month, 1);
    return first + (((weekday - isoWeekday(first) + 7) % 7) + (n - 1) * 7) * dayMs;
  }
  const last = dayStart(year, month + 1, 1) - dayMs;
  return last - (((isoWeekday(last) - weekday + 7) % 7) + (-n - 1) * 7) * dayMs;
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayStart(year, Math.floor(n / 31), (n % 31) + 1);
}

const fixed =
  (month: number, day: number) =>
  (year: number): number =>
    dayStart(year, month, day);

const fromEaster =
  (days: number) =>
  (year: number): number =>
    easter(year) + days * dayMs;

const rules: Readonly<Record<string, (year: number) => number>> = {
  'new year': fixed(1, 1),
  'new year eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'martin luther king': (year) => nth(year, 1, 1, 3),
  valentine: fixed(2, 14),
  presidents: (year) => nth(year, 2, 1, 3),
  'st. patrick': fixed(3, 17),
  'good friday': fromEaster(-2),
  'palm sunday': fromEaster(-7),
  'ash wednesday': fromEaster(-46),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  pentecost: fromEaster(49),
  'may day': fixed(5, 1),
  memorial: (year) => nth(year, 5, 1, -1),
  independence: fixed(7, 4),
  'bastille day': fixed(7, 14),
  labor: (year) => nth(year, 9, 1, 1),
  columbus: (year) => nth(year, 10, 1, 2),
  halloween: fixed(10, 31),
  'all saints': fixed(11, 1),
  // The Tuesday after the first Monday of November.
  election: (year) => nth(year, 11, 1, 1) + dayMs,
  veterans: fixed(11, 11),
  armistice: fixed(11, 11),
  thanksgiving: (year) => nth(year, 11, 4, 4),
  'black friday': (year) => nth(year, 11, 4, 4) + dayMs,
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
};

/** Ways of writing each holiday, as lexemes in lower case, to the name of its rule. */
export const holidayNames: ReadonlyMap<string, string> = new Map([
  ["new year 's day", 'new year'],
  ["new year 's eve", 'new year eve'],
  ['epiphany', 'epiphany'],
  ['martin luther king day', 'martin luther king'],
  ["valentine 's day", 'valentine'],
  ["presidents ' day", 'presidents'],
  ["st . patrick 's day", 'st. patrick'],
  ['good friday', 'good friday'],
  ['palm sunday', 'palm sunday'],
  ['ash wednesday', 'ash wednesday'],
  ['easter', 'easter'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter monday'],
  ['pentecost', 'pentecost'],
  ['may day', 'may day'],
  ['memorial day', 'memorial'],
  ['independence day', 'independence'],
  ['the fourth of july', 'independence'],
  ['bastille day', 'bastille day'],
  ['labor day', 'labor'],
  ['columbus day', 'columbus'],
  ['halloween', 'halloween'],
  ["all saints ' day", 'all saints'],
  ['election day', 'election'],
  ['veterans day', 'veterans'],
  ["veterans ' day", 'veterans'],
  ['armistice day', 'armistice'],
  ['thanksgiving', 'thanksgiving'],
  ['thanksgiving day', 'thanksgiving'],
  ['black friday', 'black friday'],
  ['christmas', 'christmas'],
  ['christmas day', 'christmas'],
  ['christmas eve', 'christmas eve'],
  ['boxing day', 'boxing day'],
]);

/** The instant, in ms, at which a holiday begins in a year; `null` for a name that is not known. */
export function holidayStart(name: string, year: number): number | null {
  return rules[name]?.(year) ?? null;
}
