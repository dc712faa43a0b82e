/** Mail providers for private people: an address there says nothing of the company's mail service. */

/** Providers with one address each. */
const SINGLE =
  `gmail.com googlemail.com outlook.com msn.com passport.com icloud.com me.com mac.com aol.com aim.com
  ymail.com rocketmail.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.com fastmail.com hey.com
  zohomail.com mail.com email.com inbox.com hushmail.com mail.ru bk.ru list.ru inbox.ru rambler.ru ya.ru ukr.net
  qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com naver.com
  hanmail.net daum.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp rediffmail.com web.de t-online.de
  freenet.de arcor.de mailbox.org posteo.de bluewin.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr
  libero.it virgilio.it tiscali.it alice.it tin.it telefonica.net terra.com.br uol.com.br bol.com.br ig.com.br
  wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz abv.bg telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl
  btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk comcast.net verizon.net att.net
  sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net rogers.com shaw.ca sympatico.ca
  bigpond.com optusnet.com.au xtra.co.nz`.split(/\s+/);

/** Providers with an address in many countries, such as `hotmail.co.uk`. */
const INTERNATIONAL = ['hotmail', 'live', 'outlook', 'yahoo', 'gmx', 'yandex'];

/** The endings that follow the name of an international provider. */
const COUNTRY = /^(?:com|net|org|[a-z]{2}|(?:co|com)\.[a-z]{2})$/;

const KNOWN: ReadonlySet<string> = new Set(SINGLE);

/**
 * Whether a domain is a mail provider's for private people.
 * @param domain in plain form
 */
export function isConsumerDomain(domain: string): boolean {
  if (KNOWN.has(domain)) return true;
  const dot = domain.indexOf('.');
  return INTERNATIONAL.includes(domain.slice(0, dot)) && COUNTRY.test(domain.slice(dot + 1));
}
