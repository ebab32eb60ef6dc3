/**
 * Words of classes, ids and roles, as pages are marked up, of parts that stand around an article.
 * Two words joined by a hyphen must stand side by side.
 */
export const AROUND = new Set(
  `ad ads advert adverts advertisement advertising adslot banner-ad sponsored sponsor outbrain taboola
  cookie cookies consent gdpr privacy-notice ccpa onetrust
  newsletter newsletters signup sign-up subscribe subscription subscriptions paywall register login
  signin sign-in donate donation appeal
  nav navbar navigation navigational menu menus submenu breadcrumb breadcrumbs pagination pager paging
  toolbar skip-link skip-links skiplink topbar site-header page-header-nav masthead site-nav
  share sharing shares share-tools social socials social-links follow-us addthis sharedaddy
  sidebar side-bar rail aside widget widgets
  related relateds more-on more-stories more-news more-like read-more readmore read-next see-also
  most-read mostread most-popular mostpopular popular trending latest-news latest-stories
  top-stories also-read recommended recommendations recirculation recirc you-may-like
  promo promos promotion teaser teasers
  comment comments commentary-list disqus respond comment-list
  tags tag-list taglist tag-cloud topics keywords post-tags entry-tags
  footer foot site-footer page-footer colophon copyright legal disclaimer
  popup pop-up modal overlay lightbox tooltip dropdown
  search searchbox search-form site-search
  author-bio author-box about-author bio-box print-only printonly no-print hidden
  visually-hidden visuallyhidden sr-only screen-reader-text noprint mw-editsection reflist
  navbox catlinks mw-jump-link jump-to-nav printfooter feedback survey poll infobox
  video videos player playlist ticker breaking onward puff carousel slider most-viewed mostviewed
  dont-miss author-profile about-the-author biography cta upsell barrier regwall membership toast
  recent-posts recent-entries latest-posts other-news other-stories more-articles more-posts
  next-story next-up up-next weather horoscope crossword quiz classifieds toc table-of-contents contact-us`
    .trim()
    .split(/\s+/),
);

/** What buttons and links say that a page shows as text. */
export const BUTTONS = new Set(
  `share,share this,share this article,share on facebook,tweet,facebook,twitter,email,e-mail,print,
  whatsapp,linkedin,copy link,save,save article,read more,more,see more,show more,load more,
  view all,back to top,top,home,menu,search,log in,login,sign in,sign up,register,subscribe,
  subscribe now,newsletter,advertisement,ad,sponsored,skip to content,skip to main content,
  skip to navigation,skip to footer,close,next,previous,next article,previous article,
  related,related articles,related stories,related news,related topics,related content,
  more on this story,more from this author,most read,most popular,trending,trending now,
  read also,also read,you may also like,recommended,recommended for you,top stories,
  latest news,comments,leave a comment,leave a reply,post a comment,add a comment,
  no comments,tags,topics,follow us,follow,contact us,about us,privacy policy,terms of use,
  cookie policy,terms and conditions,all rights reserved,listen,watch,play,pause,download,
  download pdf,go back,back,accept,accept all,reject all,manage preferences,i agree,ok,got it`
    .split(',')
    .map((words) => words.trim()),
);

/** Whose rights there are. */
const RIGHTS = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;

/** Who else made the article, and what a publisher says under each. */
const CREDITS = [
  /^\(?(?:additional )?(?:reporting|writing|editing|edited|compiled|translated) (?:and \w+ )?by\s\p{Lu}/iu,
  /\bcontributed (?:to this (?:report|story|article)|reporting|research)\b/i,
  /\b(?:views|opinions)\b[^.]{0,60}\bexpressed\b.*\b(?:do not|are (?:those|solely)|to be solely)\b/i,
  /\bnot responsible for the (?:content|accuracy)\b/i,
  /\beditors[’'] code of practice\b/i,
  /^a version of this article (?:appears|appeared|was)\b/i,
  /^registered (?:in|charity|office|company)\b/i,
  /\b(?:follow|reach) (?:her|him|them|me|us) (?:on|at)\b/i,
  /^(?:do you have|have you got|got) (?:a|any) (?:story|news|tip|information)\b/i,
  /^provided by\s\p{Lu}|\bsubject to copyright\b/iu,
  /^download (?:the|our)\b.{0,40}\bapps?\b/i,
  /^by (?:registering|signing up|subscribing|continuing|clicking)\b/i,
  /\bcontent provided by\b.*\bcookies\b|^to view this content\b/i,
  /\bquotes (?:are )?delayed\b|\bdelayed (?:by )?(?:at least |a minimum of )?\d+ minutes\b/i,
];
/** Nobody says it in more UTF-16 code units. */
const LONGEST_CREDIT = 400;

/** Whether a block says who made an article, or whose rights there are. */
export const isCredit = (text: string): boolean =>
  text.length < LONGEST_CREDIT &&
  ((text.length < 300 && RIGHTS.test(text)) || CREDITS.some((credit) => credit.test(text)));
