/** Countries and regions of the world, in lower case: never "the company". General knowledge. */
export const countries: ReadonlySet<string> = new Set(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus
   belgium benin bolivia bosnia botswana brazil britain bulgaria burma burundi cambodia cameroon canada chad chile
   china colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia europe finland
   france gabon georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran
   iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia lebanon liberia libya
   lithuania luxembourg madagascar malawi malaysia mali malta mexico moldova mongolia montenegro morocco mozambique
   myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
   philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
   somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey
   turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america
   u.s. us usa uk eu`.split(/\s+/),
);
