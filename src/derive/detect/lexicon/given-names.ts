/**
 * Common given names, so that "she" is not taken for a man named before. General knowledge of names in
 * English-language news; a name used for both is left out, and a name not listed decides nothing.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const womensNames = words(`
  ada adele agnes aisha alice alicia amanda amina amy ana andrea angela anita anja ann anna anne annie antonia
  april asha astrid audrey barbara beatrice bella bertha beth betty birgit bridget brigitte camila camilla carla
  carmen carol carolina caroline catherine cecilia charlotte chiara chloe christina christine claire clara claudia
  cristina cynthia daniela deborah debra delia denise diana diane dolores donna dorothy edith eileen elaine eleanor
  elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika esther eva eve evelyn fatima fiona
  florence frances gabriela gail gemma geraldine gertrude gillian gina gisela giulia gloria grace greta gwen hanna
  hannah harriet heather heidi helen helena helga ida ines ingrid irene irina iris isabel isabella jacqueline jane
  janet janice jasmine jean jennifer jenny jessica jill joan joanna josephine joyce judith judy julia julie jutta
  karen karin katarina kate katherine kathleen kathryn katja katrin kay kelly kirsten kristina laila lara laura
  layla leila lena leonie lily linda lisa liz lois louise lucia lucy lydia lynn madeleine madeline magdalena maja
  maggie manuela mara margaret margot maria mariam marie marilyn marina marion marta martha martina mary matilda
  maureen maya meera megan melanie melinda melissa mercedes meryl mia michelle mildred miriam moira molly mona
  monica monika nadia nancy naomi natalia natalie nicola nicole nina nora norma olga olivia pamela patricia paula
  pauline penelope petra phyllis pilar priya rachel raquel rebecca regina renata rita roberta rosa rosalind rose
  rosie ruth sabine sally samantha sandra sara sarah saskia sharon sheila shirley silvia sofia sonia sonja sophia
  sophie stella stephanie susan susanna susanne svetlana sylvia tamara tanya tatiana teresa tessa theresa tina ursula
  valentina valerie vanessa vera veronica victoria viola virginia vivian wanda wendy winifred yasmin yolanda yvonne
  zara zoe
`);

export const mensNames = words(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert aldo alejandro alessandro alex alexander
  alfred ali allan allen alistair alvaro amir anders andre andreas andrei andrew angus anthony anton antonio ari
  arnold arthur axel barry bashar ben benjamin bernard bernie bert bill bjorn bob boris brad brandon brendan brian
  bruce bruno calvin carl carlos cedric cesar charles charlie chris christian christopher clarence clark claude
  clement clive colin conor craig curtis cyril dale damian dan daniel danny darren dave david dean denis dennis
  derek dick diego dieter dimitri dirk dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie
  edgar edmund eduardo edward edwin elias elijah emil emilio emmanuel enrique eric erik ernest ernesto ethan eugene
  fabian felix ferdinand fernando finn francesco francis francisco franco frank franz fred frederick fritz gabriel
  gareth gary gavin geoff geoffrey georg george gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glen
  glenn gordon graham greg gregory guido guillermo gunther gustav guy hamid hans harald harold harry hassan hector
  heinrich helmut henri henry herbert herman horst howard hubert hugh hugo hussein ian ibrahim igor isaac ismail
  ivan jack jackson jacob jacques jaime jake jakob james jan jason javier jeff jeffrey jens jeremy jerome jerry
  jesus jim jimmy joachim joao joe joel johan johann john johnny jon jonas jonathan jorge jose joseph josh joshua
  juan juergen julian julio jurgen justin karl kaspar keith ken kenneth kevin khalid klaus konrad kurt kyle lars
  laurence lawrence leo leon leonard leonardo leopold leroy lewis liam lloyd lorenzo louis luc luca lucas ludwig
  luigi luis luke magnus mahmoud malcolm manfred manuel marc marcel marco marcus mario mark martin marvin mathias
  matt matteo matthew matthias maurice max maximilian mehmet michael michel miguel mike mikhail miles mohamed
  mohammad mohammed morris mustafa nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai nils noah norman
  oleg oliver olivier omar oscar osman otto owen pablo paolo patrick paul pavel pedro pete peter philip philippe
  phillip pierre pieter rafael ralph ramon rashid raul ray raymond reginald reinhard rene ricardo richard rick rob
  robert roberto rodney roger roland rolf roman ron ronald ross roy rudolf rupert russell ryan said salvador sam
  samir samuel santiago saul scott sean sebastian sergei sergey sergio seth shaun simon stan stanley stefan stefano
  stephen steve steven stuart sven syed tariq ted terence terry theo theodore thomas tim timothy tobias todd tom
  tommy toni tony trevor ulrich umberto valery victor viktor vincent vincenzo vitaly vladimir walter warren wayne
  werner wilhelm will william wolfgang xavier yasser yuri yusuf zachary
`);

/** Nouns and titles that tell of whom they are said; as lemmas. */
export const womensNouns = words(`
  woman girl mother wife daughter sister aunt grandmother widow actress waitress queen princess duchess baroness
  countess lady mrs ms miss madam nun heroine girlfriend niece bride spokeswoman chairwoman businesswoman congresswoman
  policewoman councilwoman sportswoman
`);

export const mensNouns = words(`
  man boy father husband son brother uncle grandfather widower actor king prince duke baron lord sir mr monk priest
  pope boyfriend nephew groom spokesman chairman businessman congressman policeman councilman sportsman fisherman
  cameraman
`);
