/**
 * Common given names, so that "she" is not taken for a man named before. General knowledge of names in
 * English-language news; a name used for both is left out, and a name not listed decides nothing.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const womensNames = words(`
  ada adele agnes agnieszka aisha alice alicia alison allison amanda amelia amina amy ana andrea angela anita anja
  anjali ann anna anne annie antonia april asha astrid audrey barbara beatrice bella bertha beth bethany betty
  birgit brenda bridget brigitte camila camilla carla carmen carol carolina caroline carolyn catherine cathy
  cecilia charlotte cheryl chiara chloe christina christine claire clara claudia colleen connie cristina cynthia
  daisy daniela danielle deborah debra delia denise diana diane dolores donna dora dorothy edith eileen elaine
  eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther eva eve evelyn
  fatima faye fiona florence frances gabriela gail gemma geraldine gertrude gillian gina gisela giulia gloria
  grace greta gwen hanna hannah harriet hazel heather heidi helen helena helga hilary holly ida imogen ines ingrid
  irene irina iris isabel isabella isla ivy jacqueline jane janet janice jasmine jean jeanette jennifer jenny
  jessica jill joan joanna joanne josephine joyce judith judy julia julie jutta karen karin katarina katarzyna
  kate katherine kathleen kathryn katie katja katrin kay keiko kelly kirsten kristen kristina laila lakshmi lara
  laura lauren layla leah leila lena leonie lily linda lisa liz lois lorna lorraine louise lucia lucy lydia lynn
  mabel madeleine madeline magdalena maggie maja manuela mara marcia margaret margot maria mariam marian marie
  marilyn marina marion marjorie marta martha martina mary maryam matilda maureen maya meera megan melanie melinda
  melissa mercedes meryl mia michelle mildred miranda miriam moira molly mona monica monika muriel nadia nancy
  naomi natalia natalie natasha nicola nicole nina nora norma oksana olena olga olive olivia pamela patricia paula
  pauline peggy penelope petra philippa phoebe phyllis pilar polly priscilla priya rachel raquel rebecca regina
  renata renee rhoda rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabine sally samantha sandra
  sara sarah saskia selma sharon sheila shirley silvia sofia sonia sonja sophia sophie stella stephanie sunita
  susan susanna susanne suzanne svetlana sylvia tamara tania tanya tara tatiana teresa tess tessa theresa tina
  ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy winifred yasmin
  yolanda yuki yvonne zara zoe
`);

export const mensNames = words(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert aldo alec alejandro alessandro alex
  alexander alexei alfred ali alistair allan allen alvaro amir anders andre andreas andrei andrew angus anthony
  anton antonio archie ari arjun arnold arthur axel barry bashar basil ben benjamin bernard bernie bert bill bjorn
  bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan callum calvin carl carlos cecil
  cedric cesar charles charlie chris christian christopher clarence clark claude clement clifford clive colin
  conor conrad craig curtis cyril dale damian dan daniel danny darren dave david dean denis dennis derek desmond
  dexter dick diego dieter dimitri dirk dmitri dmitry dominic don donal donald doug douglas duncan dwight dylan
  earl ed eddie edgar edmund eduardo edward edwin elias elijah elliot emil emilio emmanuel enrique eric erik
  ernest ernesto ethan eugene evan fabian felix ferdinand fergus fernando finn floyd francesco francis francisco
  franco frank franklin franz fred frederick fritz gabriel gareth gary gavin geoff geoffrey georg george gerald
  gerard gerhard gianni gilbert giorgio giovanni giuseppe glen glenn gordon graham greg gregory guido guillermo
  gunther gustav guy hamid hamish hans harald harold harry harvey hassan hector heinrich helmut henri henry
  herbert herman hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jackson
  jacob jacques jaime jake jakob james jan jason jasper javier jeff jeffrey jens jeremy jerome jerry jesse jesus
  jim jimmy joachim joao joe joel johan johann john johnny jon jonas jonathan jorge jose joseph josh joshua juan
  juergen julian julio jurgen justin karl kaspar keith ken kenji kenneth kevin khalid kieran klaus konrad kurt
  kyle larry lars laurence lawrence leo leon leonard leonardo leopold leroy lewis liam lionel lloyd lorenzo louis
  luc luca lucas ludwig luigi luis luke magnus mahmoud malcolm manfred manuel marc marcel marco marcus mario mark
  martin marvin mathias matt matteo matthew matthias maurice max maximilian mehmet melvin michael michel mick
  miguel mike mikhail miles milton mohamed mohammad mohammed morris mustafa nathan nathaniel neil nelson neville
  nicholas nick nicolas nigel nikolai nils noah noel norman oleg oliver olivier omar oscar osman oswald otto owen
  pablo paolo patrick paul pavel pawel pedro pete peter philip philippe phillip pierre pieter piotr quentin rafael
  rahul ralph ramon randy rashid raul ray raymond reginald reinhard rene rex ricardo richard rick rob robert
  roberto rodney roger roland rolf roman ron ronald rory ross roy rudolf rupert russell ryan said salvador sam
  samir samuel sanjay santiago saul scott sean sebastian sergei sergey sergio seth shane shaun sidney simon stan
  stanley stefan stefano stephen steve steven stewart stuart sven syed tariq ted terence terry theo theodore
  thomas tim timothy tobias toby todd tom tommy toni tony travis trevor tyler ulrich umberto valery vernon victor
  vijay viktor vincent vincenzo vitaly vladimir wade wallace walter warren wayne werner wesley wilfred wilhelm
  will william winston wolfgang xavier yasser yuri yusuf zachary
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
