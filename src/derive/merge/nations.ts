/**
 * Countries with the adjectives and the seats of government that stand for them in news. General
 * knowledge; `country: adjectives and seats`.
 */
const table = `
  Afghanistan: Afghan Afghans Kabul
  Albania: Albanian Tirana
  Algeria: Algerian
  Angola: Angolan Luanda
  Argentina: Argentine Argentinian
  Armenia: Armenian Yerevan
  Australia: Australian Canberra
  Austria: Austrian
  Azerbaijan: Azerbaijani Azeri Baku
  Bahrain: Bahraini
  Bangladesh: Bangladeshi
  Belarus: Belarusian Minsk
  Belgium: Belgian
  Bolivia: Bolivian
  Bosnia: Bosnian
  Brazil: Brazilian
  Bulgaria: Bulgarian
  Burundi: Burundian
  Cambodia: Cambodian
  Cameroon: Cameroonian
  Canada: Canadian Ottawa
  Chad: Chadian
  Chile: Chilean
  China: Chinese Beijing
  Colombia: Colombian
  Congo: Congolese
  Croatia: Croatian
  Cuba: Cuban
  Cyprus: Cypriot Nicosia
  Czechia: Czech
  Denmark: Danish
  Ecuador: Ecuadorean Ecuadorian
  Egypt: Egyptian Cairo
  Eritrea: Eritrean Asmara
  Estonia: Estonian Tallinn
  Ethiopia: Ethiopian
  Finland: Finnish
  France: French
  Gabon: Gabonese
  Gambia: Gambian
  Georgia: Georgian Tbilisi
  Germany: German
  Ghana: Ghanaian Accra
  Greece: Greek
  Guatemala: Guatemalan
  Haiti: Haitian
  Honduras: Honduran
  Hungary: Hungarian
  Iceland: Icelandic
  India: Indian
  Indonesia: Indonesian
  Iran: Iranian Tehran
  Iraq: Iraqi Baghdad
  Ireland: Irish
  Israel: Israeli
  Italy: Italian
  Jamaica: Jamaican
  Japan: Japanese
  Jordan: Jordanian
  Kazakhstan: Kazakh
  Kenya: Kenyan
  Kenya: Kenyan Nairobi
  Kosovo: Kosovan Kosovar Pristina
  Kuwait: Kuwaiti
  Kyrgyzstan: Kyrgyz Bishkek
  Laos: Laotian
  Latvia: Latvian Riga
  Lebanon: Lebanese
  Liberia: Liberian Monrovia
  Libya: Libyan
  Lithuania: Lithuanian Vilnius
  Malawi: Malawian
  Malaysia: Malaysian
  Maldives: Maldivian
  Mali: Malian
  Malta: Maltese
  Mauritania: Mauritanian
  Mexico: Mexican
  Moldova: Moldovan
  Mongolia: Mongolian
  Montenegro: Montenegrin
  Morocco: Moroccan
  Mozambique: Mozambican Maputo
  Myanmar: Burmese
  Namibia: Namibian
  Nepal: Nepalese Nepali
  Netherlands: Dutch
  Nicaragua: Nicaraguan Managua
  Nigeria: Nigerian
  Norway: Norwegian
  Oman: Omani
  Pakistan: Pakistani Islamabad
  Palestine: Palestinian
  Panama: Panamanian
  Paraguay: Paraguayan
  Peru: Peruvian
  Philippines: Philippine Filipino
  Poland: Polish
  Portugal: Portuguese
  Qatar: Qatari
  Romania: Romanian
  Russia: Russian Moscow Kremlin
  Rwanda: Rwandan
  Scotland: Scottish
  Senegal: Senegalese Dakar
  Serbia: Serbian Belgrade
  Singapore: Singaporean
  Slovakia: Slovak
  Slovenia: Slovenian
  Somalia: Somali
  Spain: Spanish
  Sudan: Sudanese Khartoum
  Sweden: Swedish
  Switzerland: Swiss
  Syria: Syrian Damascus
  Taiwan: Taiwanese
  Tajikistan: Tajik
  Tanzania: Tanzanian
  Thailand: Thai
  Togo: Togolese
  Tunisia: Tunisian
  Turkey: Turkish Ankara
  Turkmenistan: Turkmen
  Uganda: Ugandan Kampala
  Ukraine: Ukrainian
  Uruguay: Uruguayan
  Uzbekistan: Uzbek Tashkent
  Venezuela: Venezuelan Caracas
  Vietnam: Vietnamese
  Wales: Welsh
  Yemen: Yemeni
  Zambia: Zambian Lusaka
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
