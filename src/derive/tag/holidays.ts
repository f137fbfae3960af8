import { dayMs, dayStart, isoWeekday } from '../../time/index.ts';

/** Holidays widely named in English news, by how their date is found. */

/** The start, in ms, of the n-th (from the end where negative) weekday (Monday is 1) of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
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

/** Eastern Easter Sunday, by Meeus's Julian algorithm, as a Gregorian date of 1900 to 2099. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const days = d + e + 114;
  return dayStart(year, Math.floor(days / 31), (days % 31) + 1) + 13 * dayMs;
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
  'martin luther king': (year) => nthWeekday(year, 1, 1, 3),
  australia: fixed(1, 26),
  'groundhog day': fixed(2, 2),
  valentine: fixed(2, 14),
  presidents: (year) => nthWeekday(year, 2, 1, 3),
  'st. patrick': fixed(3, 17),
  "women's day": fixed(3, 8),
  'april fools': fixed(4, 1),
  'earth day': fixed(4, 22),
  anzac: fixed(4, 25),
  'shrove tuesday': fromEaster(-47),
  'mothering sunday': fromEaster(-21),
  'maundy thursday': fromEaster(-3),
  'holy saturday': fromEaster(-1),
  ascension: fromEaster(39),
  'whit monday': fromEaster(50),
  'orthodox easter': orthodoxEaster,
  'orthodox christmas': fixed(1, 7),
  'good friday': fromEaster(-2),
  'palm sunday': fromEaster(-7),
  'ash wednesday': fromEaster(-46),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  pentecost: fromEaster(49),
  'may day': fixed(5, 1),
  mother: (year) => nthWeekday(year, 5, 7, 2),
  father: (year) => nthWeekday(year, 6, 7, 3),
  juneteenth: fixed(6, 19),
  canada: fixed(7, 1),
  'guy fawkes': fixed(11, 5),
  memorial: (year) => nthWeekday(year, 5, 1, -1),
  independence: fixed(7, 4),
  'bastille day': fixed(7, 14),
  labor: (year) => nthWeekday(year, 9, 1, 1),
  columbus: (year) => nthWeekday(year, 10, 1, 2),
  halloween: fixed(10, 31),
  'all saints': fixed(11, 1),
  // The Tuesday after the first Monday of November.
  election: (year) => nthWeekday(year, 11, 1, 1) + dayMs,
  veterans: fixed(11, 11),
  armistice: fixed(11, 11),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'black friday': (year) => nthWeekday(year, 11, 4, 4) + dayMs,
  'cyber monday': (year) => nthWeekday(year, 11, 4, 4) + 4 * dayMs,
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
  ['martin luther king jr . day', 'martin luther king'],
  ['mlk day', 'martin luther king'],
  ['australia day', 'australia'],
  ['groundhog day', 'groundhog day'],
  ["international women 's day", "women's day"],
  ["april fools ' day", 'april fools'],
  ["april fool 's day", 'april fools'],
  ['earth day', 'earth day'],
  ['anzac day', 'anzac'],
  ['shrove tuesday', 'shrove tuesday'],
  ['mardi gras', 'shrove tuesday'],
  ['mothering sunday', 'mothering sunday'],
  ['maundy thursday', 'maundy thursday'],
  ['holy saturday', 'holy saturday'],
  ['ascension day', 'ascension'],
  ['whit monday', 'whit monday'],
  ['orthodox easter', 'orthodox easter'],
  ['orthodox christmas', 'orthodox christmas'],
  ["mother 's day", 'mother'],
  ["mothers ' day", 'mother'],
  ["father 's day", 'father'],
  ["fathers ' day", 'father'],
  ['juneteenth', 'juneteenth'],
  ['canada day', 'canada'],
  ['guy fawkes night', 'guy fawkes'],
  ['bonfire night', 'guy fawkes'],
  ['remembrance day', 'armistice'],
  ["international workers ' day", 'may day'],
  ["indigenous peoples ' day", 'columbus'],
  ['cyber monday', 'cyber monday'],
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
