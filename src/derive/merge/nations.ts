/**
 * Countries with the adjectives and the seats of government that stand for them in news. General
 * knowledge; `country: adjectives and seats`.
 */
const table = `
  Afghanistan: Afghan Afghans Kabul
  Algeria: Algerian
  Argentina: Argentine Argentinian
  Armenia: Armenian Yerevan
  Australia: Australian Canberra
  Austria: Austrian
  Azerbaijan: Azerbaijani Azeri Baku
  Bangladesh: Bangladeshi
  Belarus: Belarusian Minsk
  Belgium: Belgian
  Brazil: Brazilian
  Bulgaria: Bulgarian
  Canada: Canadian Ottawa
  Chile: Chilean
  China: Chinese Beijing
  Colombia: Colombian
  Croatia: Croatian
  Cuba: Cuban
  Denmark: Danish
  Egypt: Egyptian Cairo
  Ethiopia: Ethiopian
  Finland: Finnish
  France: French
  Georgia: Georgian Tbilisi
  Germany: German
  Greece: Greek
  Haiti: Haitian
  Hungary: Hungarian
  India: Indian
  Indonesia: Indonesian
  Iran: Iranian Tehran
  Iraq: Iraqi Baghdad
  Ireland: Irish
  Israel: Israeli
  Italy: Italian
  Japan: Japanese
  Jordan: Jordanian
  Kenya: Kenyan
  Lebanon: Lebanese
  Libya: Libyan
  Mali: Malian
  Mexico: Mexican
  Morocco: Moroccan
  Netherlands: Dutch
  Nigeria: Nigerian
  Norway: Norwegian
  Pakistan: Pakistani Islamabad
  Palestine: Palestinian
  Philippines: Philippine Filipino
  Poland: Polish
  Portugal: Portuguese
  Qatar: Qatari
  Romania: Romanian
  Russia: Russian Moscow Kremlin
  Rwanda: Rwandan
  Serbia: Serbian Belgrade
  Somalia: Somali
  Spain: Spanish
  Sudan: Sudanese Khartoum
  Sweden: Swedish
  Switzerland: Swiss
  Syria: Syrian Damascus
  Taiwan: Taiwanese
  Thailand: Thai
  Tunisia: Tunisian
  Turkey: Turkish Ankara
  Ukraine: Ukrainian
  Venezuela: Venezuelan Caracas
  Vietnam: Vietnamese
  Yemen: Yemeni
  Zimbabwe: Zimbabwean
  United States: American Washington
  United Kingdom: British
`;

/** Country, in lower case, by its adjective, its seat of government or its own name, in lower case. */
export const nationOf: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', words = ''] = line.split(':');
      const nation = country.trim().toLowerCase();
      return [nation, ...words.trim().toLowerCase().split(' ')].map(
        (word) => [word, nation] as const,
      );
    }),
);

const nations = new Set(nationOf.values());

/** Whether a key is a country's: its name, or that of its seat of government, which stands for it. */
export const isNation = (key: string): boolean => nations.has(key);
