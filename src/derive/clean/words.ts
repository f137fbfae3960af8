/** Word lists of general English for telling running text from what surrounds it on a page. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The commonest grammatical words: frequent in sentences, rare in menus and keywords. */
export const functionWords = list(`
  a about after all also although an and any are as at be because been before being but by can
  could did do does during each for from had has have he her his how however if in into is it its
  just may might more most no nor not of on or other our out over own said says she should since so
  some such than that the their them then there these they this those through to under until up
  upon was we were what when where which while who whom whose why will with within would yet you
  your
`);

/** What buttons, menus, counters and notices are made of; the names are of sharing services. */
export const chromeWords = list(`
  about accept access accessibility account ad ads advert advertise advertisement advertising alerts
  app apps archive archives article articles audio author authors back blog blogs bookmark breaking
  browse browser by-line byline caption captcha careers cart categories category channel characters click code
  close comment comments conditions contact contacts content contents continue cookie cookies copied
  copy copyright correction corrections customer digg disclaimer discussion dislike download
  e-edition e-mail e-paper edition editions editor editorial editors-picks email embed enlarge
  entertainment enter epaper expand experience explore facebook faq faqs favorite favorites
  favourites feed feedback feeds filter flipboard follow following font forgot forums forward free fullscreen
  galleries gallery gift give google guidelines header headlines help hide home homepage horoscope
  icon image images info information instagram jobs join jump language latest layout leave left legal
  less license licensing like likes line link linkedin links listen live load loading local location
  log login logo logout mail main manage map mastodon members membership menu message messenger
  min mins minute minutes mobile more move multimedia name navigation network new news newsletter
  newsletters next nav notice notifications obituaries offers ok online open opinion opinions option
  options order page pages paper parenting partners password paste pdf permalink permissions photo
  photos pinterest play player plus podcast podcasts policies policy poll polls popular post posted
  posts preferences premium press prev previous print printable printer-friendly privacy profile
  promoted puzzles quizzes rate rating ratings read readers reading recent recipes recommend
  recommended reddit refresh register registration related remove reply report republish reset
  resize response responses rights room rss save saved scroll search section sections security see
  select send services settings share shared shares shop shopping show shows sign site sitemap size
  skip skype slideshow snapchat social sponsor sponsored sponsors sport sports staff start statement
  stories story stream sub submit subscribe subscribed subscriber subscribers subscription
  subscriptions support tag tags telegram terms text threads tiktok tip tips toggle tool tools top
  topic topics translate trending tumblr tv tweet tweets twitter unsubscribe update updates upload
  url use user username version via video videos view viewed views viber visit visits vk watch
  weather web website whatsapp widget widgets world write xing yes youtube zoom
`);

/** Small words that stand between chrome words without making a sentence of them. */
export const chromeFillers = list(`
  a all an and as at by for from how i in it me my no not of off on or our out the this to up us
  with you your
`);

/** The words of dates and times as news sites print them. */
export const timeWords = list(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
  mon tue tues wed weds thu thur thurs fri sat sun
  am pm a.m p.m noon midnight st nd rd th
  gmt utc bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt ist msk aest aedt jst kst
  hkt sgt pkt wib
  second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years
  ago today yesterday now just an a one at on of the
  date time updated update published posted created modified issued last first online since edited
  local
`);
