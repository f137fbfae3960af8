/**
 * How the things around an article begin, in English: widely used wordings of news sites, kept in
 * one place so that they can be added to. Every pattern is tried on the beginning of a line.
 */

/** Notices, requests and credits: nothing in such a line is part of the article. */
export const noticePhrases: readonly RegExp[] = [
  /^(?:on|from) this day(?: in (?:history|\d{4}|\p{L}+ history))?\s?[:–—-]/iu,
  /^letters (?:to|for) the editor\b/i,
  /^from (?:the|our) archives?\s?[:–—-]/i,
  /^(?:©|\(c\) ?\d{4}|copyright\b.{0,6}(?:©|\d{4}|by\b))/i,
  /\ball rights? reserved\b/i,
  /^(?:powered|hosted|designed|developed|maintained|created|built)(?: and \w+)? by\b/i,
  /^(?:sign|log) (?:up|in|on|out)\b/i,
  /^(?:subscribe|register|donate|unsubscribe)\b/i,
  /^(?:please )?(?:enable|disable|turn (?:on|off)|allow|activate) (?:javascript|cookies|your|notifications|adblock)/i,
  /^(?:please )?(?:read|see|view|accept|agree to) our\b.{0,30}(?:terms|policy|rules|guidelines)/i,
  /^(?:we|this (?:web)?site|our (?:web)?site|the site)(?: and our partners)? uses? (?:cookies|technolog)/i,
  /\b(?:you (?:agree|consent|accept)|your consent) to\b.{0,60}\b(?:cookies|terms|privacy|policy|conditions)\b/i,
  /^by (?:continuing|clicking|using|signing|subscribing|submitting|registering|entering)\b/i,
  /^(?:to )?(?:get|receive) (?:the |our |all |more |breaking |daily |up-to-date )*(?:latest|best|top|news|stories|alerts?|updates?|newsletters?|headlines|email)\b/i,
  /^(?:get|receive|have) .{1,60}\b(?:in|to) your (?:inbox|email)\b/i,
  /\b(?:delivered|sent|straight|directly) (?:directly |straight )?to your (?:inbox|email)\b/i,
  /^(?:follow|like|join|find|connect with|contact|email|e-mail|write to|tip|call) (?:us|the author|@)/i,
  /^follow .{1,60} on (?:twitter|facebook|instagram|x|telegram|youtube|whatsapp|tiktok|google)\b/i,
  /^(?:share|tweet|email|print|save|bookmark|rate|recommend) (?:this|on|via|it|with)\b/i,
  /^click (?:here|to|on|below|the)\b/i,
  /^(?:tap|swipe|scroll) (?:here|to|down|for|left|right)\b/i,
  /^(?:download|install|try|open) (?:our|the|in) .{0,40}\b(?:app|edition|ios|android)\b/i,
  /^(?:support|help) (?:us|our|independent|quality|local) /i,
  /^(?:be the first to|become an? (?:member|subscriber|supporter|patron|friend))\b/i,
  /^(?:you|you['’]ve|you have) (?:have |are )?(?:read|reached|used|viewed|\d+ free|\d+ articles?)\b/i,
  /\b(?:free articles?|articles? (?:left|remaining) this month|already a (?:subscriber|member)|to continue reading|continue reading (?:your|this|with)|subscribers? only|unlimited digital access)\b/i,
  /^this (?:article|story|post|page|piece|content|copy)(?: (?:above|below))? (?:is|was|has|may|can|first|originally) (?:been )?(?:more than \w+ (?:year|month)s?|originally|first|amended|updated|corrected|edited|published|produced|republished|reproduced|written|translated|available|not available|no longer|appeared|contain)/i,
  /^(?:(?:originally|first) )?(?:published|appeared|posted) (?:on|in|at|by)\b/i,
  /^(?:an? (?:\w+ )?version of this (?:article|story|report)|this is a (?:breaking|developing))\b/i,
  /^(?:have you been affected|are you (?:in|at|affected)|do you (?:have|live|know))\b.{0,120}\b(?:us|email|contact|get in touch|story)\b/i,
  /^please (?:include|consider|contact us|get in touch|email|send (?:us|your)|donate|support|note:|try again|check your)\b/i,
  /^(?:correction|clarification|editor['’]?s['’]? note|disclaimer|disclosure|note to (?:readers|editors))\s?[:.—–-]/i,
  /^(?:the )?(?:views|opinions) expressed\b/i,
  /^(?:our standards|terms of (?:use|service)|privacy (?:policy|notice)|publishing terms|cookie policy|terms (?:and|&) conditions)\b/i,
  /^(?:tags?|topics?|filed (?:under|in)|posted in|categor(?:y|ies)|keywords?|labels?|subjects?|section|in this (?:article|story)|tagged(?: (?:as|with))?)\s?(?::|$)/i,
  /^(?:filed (?:under|in)|posted (?:in|by)|tagged (?:as|with))\b/i,
  /\b(?:may|must|can) not be (?:published|reproduced|copied|republished)\b/i,
  /^%[ds]\b/,
  /^(?:advertisement|sponsored|promoted|paid)\b.{0,40}$/i,
  /^(?:story|article) continues (?:below|after)\b/i,
  /^(?:loading|please wait|error|oops|something went wrong|page not found)\b.{0,60}$/i,
  /^(?:skip|jump|back|return|go) to\b.{0,40}$/i,
  /^(?:report (?:a|an) (?:typo|error|mistake|correction)|found (?:a|an) (?:typo|error|mistake))\b/i,
  /^(?:have (?:a|you got a) (?:news )?(?:tip|story|question)|got a (?:tip|story))\b/i,
  /^(?:est(?:imated)?\.? )?(?:reading time|time to read)\b/i,
  /^\d{1,3}[ -]?(?:min(?:ute)?s?|sec(?:ond)?s?)\b(?: read| to read|$)/i,
  /^\[?(?:ad|embed|video|audio|gallery|photo|image)[_ -]?\d{0,6}\]?$/i,
  /^(?:not to|do not|don['’]t) (?:offend|insult|post|use offensive)\b/i,
  /^i (?:agree|consent) (?:with|to) (?:the|your|our) (?:terms|conditions|privacy|processing|use of)\b/i,
  /^(?:news )?(?:code|id|ref(?:erence)?|no\.?)\s?:\s?[\w-]{1,20}$/i,
];

/** Credits and notes on the author, which only count as such where the article ends. */
export const closingPhrases: readonly RegExp[] = [
  /^\(?(?:additional |with )?(?:reporting|writing|compiled|edited|editing|translated|translation) (?:and \w+ )?by\b/i,
  /^\(?with (?:files|inputs?|reporting|agencies|additional)\b/i,
  /^(?:the )?(?:associated press|agencies|staff|wire) (?:writers?|reports?|contributed|journalists?)\b.{0,200}\bcontributed\b/i,
  /\bcontributed (?:to )?(?:this|reporting|to the) ?(?:report|article|story)?\b.{0,40}\.?$/i,
  /^[Aa]bout (?:us|the \p{L}+|\p{Lu}[\p{L}' -]{1,60})\s?:\s/u,
  /^.{1,80}\bis (?:a|an|the) (?:[\w-]+ ){0,6}(?:organi[sz]ation|charity|company|group|provider|manufacturer|network|publisher|foundation|non-?profit|institute|firm)\b.{0,80}\b(?:founded|based|established|headquartered|with offices)\b/i,
  /^.{1,60}\bis (?:a|an|the) (?:\w+[ -]){0,4}(?:reporter|correspondent|columnist|staff writer|contributor|freelance|journalist|editor) (?:at|for|with|based|covering|who)\b/i,
];

/** Lines that name another article: what follows the words, on the line, is its headline. */
export const relatedItemPhrases: readonly RegExp[] = [
  /^(?:read|see|also|watch|listen|view|explore)(?: also| more| next| now| here| too| on)*\s?(?:[:|»>–—-]|$)/i,
  /^(?:read|also read|see also|read also|read more|also see|read next|don['’]t miss|must read|up next|in (?:pictures|photos|video|depth|focus))\s?[:|»>–—-]/i,
  /^(?:related|recommended|more|next|previous|watch|video|photos?|gallery|podcast|see also|also on)(?: (?:article|story|stories|articles|news|post|posts|video|content|coverage|topics?|links?))?\s?[:|»>]/i,
  /^(?:more (?:on|from|about)|also (?:on|in|from)|see all|all news (?:about|on)|stay with)\b.{0,80}$/i,
  /^(?:←|→|«|»|►|▶|<<|>>)\s?\S/,
];

/** Headings over lists of other articles. */
export const relatedHeadings =
  /^(?:(?:you (?:may|might)(?: also)?|you['’]ll|we think you['’]ll|readers?) (?:also )?(?:like|be interested in|enjoy|read)|related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|links?|coverage|items?|videos?))?|(?:most|more|top|latest|recent|other|popular|trending|breaking|editors?['’]?s?|today['’]?s|this week['’]?s|featured|sponsored|recommended|similar|must)[- ](?:news|articles?|stor(?:y|ies)|posts?|headlines|read(?:s|ing)?|viewed|popular|shared|commented|watched|discussed|emailed|picks?|choices?|videos?|photos?|top(?:ic)?s?|updates?|links?|recent|recommended|from (?:the |this |our )?[\w ]{1,40}|in [\w ]{1,40}|on [\w ]{1,40})|recommended(?: for you| reading)?|trending(?: now| on [\w ]{1,30})?|don['’]t miss|what (?:to|we['’]re) (?:read|watch|reading|watching)(?: next)?|(?:read|up|coming) (?:more|next)|also (?:on|in|read|see|from)\b[\w ]{0,40}|see also|in (?:other news|pictures|case you missed it)|from (?:around )?the web|around the web|promoted (?:stories|links|content)|paid content|popular|headlines|external links|more)(?: (?:today|now|right now|(?:this|of the|in the (?:last|past)) (?:hour|day|24 hours|week|month)))?\s?[:»>…]?$/i;

/** Where reader comments begin. */
export const commentHeadings =
  /^(?:(?:leave|post|add|write|submit|make) (?:a|your|an?other) (?:\w+ )?(?:comment|reply|response)\b.{0,40}|(?:\d+ )?(?:all |reader |readers['’]? |user |your |recent |latest |top |facebook )?comments?(?: \(?\d+\)?| section| policy)?\s?:?|comments? (?:are|is|were) (?:now )?(?:closed|disabled|off|moderated)\b.{0,40}|\d+ (?:responses?|replies|thoughts?) (?:to|on|so far)\b.{0,200}|(?:\d+ )?(?:responses?|replies)|join the (?:conversation|discussion|debate)|(?:view|show|load|see|read|hide) (?:all |more |the |\d+ ){0,3}comments?(?: \(?\d+\)?)?|have your say|what do you think\??|discussion(?: \(?\d+\)?)?|sort by:? (?:newest|oldest|best|top)|loading comments.{0,5})$/i;

/** What stands by a reader's comment wherever in a line: who wrote it and when, and what can be done with it. */
export const commentMarks: readonly RegExp[] = [
  /\bposted by ?: ?[^|]{1,60} \| [^|]{0,20}\d{4}\b/i,
  /\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?\| ?(?:report(?: abuse)?|reply|flag|recommend|like|permalink)\b/i,
  /\bat \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?,? on [^:]{4,24}, [^:]{1,40} (?:wrote|said|says) ?:/i,
];

/** Labels of form fields. */
export const formFields =
  /^\W{0,3}(?:(?:your |first |last |full |user|display |nick)?name|(?:(?:enter |type )?your )?e-?mail(?: address)?|(?:your |my )?(?:web)?site|(?:your )?comments?(?: title)?|(?:your )?message|subject|phone(?: number)?|password|security code|captcha|verification code|mandatory|required(?: fields?)?|characters left|terms of use|submit|send|reset|cancel|reply|post(?: comment)?|save my name.{0,100}|notify me of.{0,60}|your email address will not be.{0,60}|required fields are.{0,30}|remember me|forgot password\??|i am not a robot)[\s*:?.()]{0,6}(?:\(?(?:required|optional)\)?)?[\s*:]{0,3}$/i;

/** How captions say what they are, wherever in the line. */
export const captionPhrases: readonly RegExp[] = [
  /\b(?:in|from) this (?:[\w-]+ ){0,4}(?:photo|photograph|picture|image|still|frame|video grab|screen ?(?:shot|grab)|handout|drawing|sketch)\b/i,
  /\b(?:in|from) an? (?:[\w-]+ ){0,3}(?:handout|frame grab|video grab|screen ?(?:shot|grab)|still (?:image|taken|from))\b/i,
  /\b(?:file|handout|undated|archive|archival|combination|stock|library|illustrative) (?:photo|picture|image|photograph)\b/i,
  /\bscreen ?(?:shot|grab|capture) (?:from|of|taken|shows)\b/i,
  /\((?:[^()]{0,60}\W)?(?:photo|image|picture|photograph|credit|courtesy|getty|handout|file|screengrab|screenshot|shutterstock|wikimedia)\b[^()]{0,80}\)\.?$/i,
  /\b(?:photo|picture|image|photograph|photo credit|credit|courtesy)\s?:\s?[A-Z][^.!?]{0,80}$/i,
  /^(?:photo|picture|image|media|video|figure|photograph)?\s?caption\s?[,:|–—-]/i,
  /^(?:pictured|seen here|shown here|from left|above|below|left|right|top|bottom)\s?[:,(]/i,
  /(?:^|[.)\s])(?:[A-Z][\p{L}.'’-]{1,25} ){1,3}?[A-Z]?[\p{L}.'’-]{0,25}\s?\/\s?[A-Z][\p{L}.]{1,25}(?: [A-Z][\p{L}.]{1,25}){0,2}\)?\.?$/u,
  /\b(?:Getty Images|AFP PHOTO|AP Photo|REUTERS\/|Handout via)/,
];

/** Credits of pictures alone: who took it, and nothing of what it shows. */
export const pictureCredits =
  /^(?:\W{0,2})(?:photo|photos|picture|pictures|image|images|photograph|photography|photo credit|image source|image credit|credit|graphic|illustration|file photo|video)s?(?: (?:by|courtesy(?: of)?|via|source):?|\s?[,:|©–—-])\s?(?:by )?[\p{Lu}@©][\p{L}\p{N}@©&.,'’/| -]{0,80}$/iu;
