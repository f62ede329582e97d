import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/article/extract-article.ts";

/** A page as some system or time writes it, in words of our own, and what is in its article. */
interface Layout {
  name: string;
  html: string;
  url?: string;
  title: string;
  date: string | null;
  has: readonly string[];
  not: readonly string[];
}
const P1 =
  "Die Stadtverwaltung hat am Dienstag den neuen Haushaltsplan vorgestellt, der deutlich höhere Ausgaben für Schulen vorsieht.";
const P2 =
  "Nach Angaben des Kämmerers sollen im kommenden Jahr rund zwölf Millionen Euro in die Sanierung von Gebäuden fließen.";
const P3 =
  "Die Opposition kritisierte den Entwurf scharf und kündigte Änderungsanträge für die Beratungen im Ausschuss an.";
const E1 =
  "I finally got around to replacing the rear derailleur on my old touring bike, and it was easier than expected.";
const E2 =
  "The trick is to shift to the smallest sprocket first, then loosen the cable and catch the spring before it flies off.";
const E3 = "Next week I will write about the chain, which is a different story and needs a tool that I had to borrow.";
const F1 =
  "Le conseil municipal a adopté lundi soir le nouveau plan de circulation du centre-ville, après six heures de débat.";
const F2 =
  "Les commerçants de la rue principale redoutent une baisse de fréquentation pendant les travaux, prévus jusqu'en mars.";
const C1 = "Great post, I had exactly the same problem with mine last year and nobody could help me with it at all.";
const C2 =
  "Thanks for sharing this, I was about to throw the whole thing away and buy a new bike instead of repairing it.";
const T1 =
  "Neue Orgel in der Stadtkirche wird am kommenden Sonntag mit einem festlichen Konzert der Kantorei eingeweiht.";
const T2 =
  "Bei einem Unfall auf der Landstraße sind am Montagabend zwei Menschen leicht verletzt worden, teilte die Polizei mit.";
const LAYOUTS: readonly Layout[] = [
  {
    name: "a weblog that keeps h1 for its own name",
    title: "Replacing a rear derailleur",
    date: "2011-03-14",
    html: `<html><head><title>Replacing a rear derailleur | Two Wheels and a Dog</title></head><body class="single"><div id="page"><div id="header"><h1 id="site-title"><a href="http://twowheels.example/">Two Wheels and a Dog</a></h1><div class="description">A cycling weblog</div></div><div id="content" class="narrowcolumn"><div class="navigation"><div class="alignleft">&laquo; <a href="/a">Older things</a></div><div class="alignright"><a href="/b">Newer things</a> &raquo;</div></div><div class="post" id="post-55"><h2><a href="/r">Replacing a rear derailleur</a></h2><small>March 14th, 2011 by Ann</small><div class="entry"><p>${E1}</p><p>${E2}</p><p>${E3}</p><p class="postmetadata alt"><small>This entry was posted on Monday, March 14th, 2011 at 9:12 pm and is filed under <a href="/c">Bikes</a>. You can follow any responses to this entry through the <a href="/feed">RSS 2.0</a> feed.</small></p></div></div><h3 id="comments">2 Responses to &#8220;Replacing a rear derailleur&#8221;</h3><ol class="commentlist"><li class="alt" id="comment-1"><cite>Bob</cite> Says:<br/><small class="commentmetadata"><a href="#c1">March 15th, 2011 at 8:00 am</a></small><p>${C1}</p></li><li id="comment-2"><cite>Eve</cite> Says: <p>${C2}</p></li></ol></div><div id="sidebar"><ul><li><h2>Archives</h2><ul><li><a href="/x">March 2011</a></li></ul></li></ul></div></div></body></html>`,
    has: [E1, E2, E3],
    not: ["Great post", "Thanks for sharing", "Older things", "follow any responses", "Archives", "A cycling weblog"],
  },
  {
    name: "a weblog of divs and double line breaks, the title in h3",
    title: "Replacing a rear derailleur",
    date: "2009-08-02",
    html: `<html><head><title>Two Wheels and a Dog: Replacing a rear derailleur</title><meta property="og:url" content="http://twowheels.example/2009/08/rear.html"></head><body><div id="header"><h1 class="title"><a href="http://twowheels.example/">Two Wheels and a Dog</a></h1></div><div id="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Sunday, August 2, 2009</span></h2><div class="post hentry"><h3 class="post-title entry-title">Replacing a rear derailleur</h3><div class="post-body entry-content">${E1}<br /><br />${E2}<br /><br /><div style="clear: both;"></div>${E3}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Ann</span></span> <span class="post-timestamp">at <abbr class="published" title="2009-08-02T21:10:00+02:00">9:10 PM</abbr></span><div class="post-share-buttons"><a href="#">Email This</a><a href="#">BlogThis!</a></div><span class="post-labels">Labels: <a href="/l">bikes</a></span></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><dl><dt>Bob said...</dt><dd class="comment-body"><p>${C1}</p></dd><dt>Eve said...</dt><dd class="comment-body"><p>${C2}</p></dd></dl></div></div></div><div id="sidebar"><h2>About Me</h2><p>I ride bikes and take photographs of my dog, who does not like to be photographed at all.</p></div></body></html>`,
    has: [E1, E2, E3],
    not: ["Great post", "BlogThis", "About Me", "Labels"],
  },
  {
    name: "paragraphs that are divs",
    title: "Haushaltsplan vorgestellt",
    date: "2014-10-21",
    html: `<html lang="de"><head><title>Musterstadt - Haushaltsplan vorgestellt</title></head><body><div id="wrap"><div id="nav"><ul><li><a href="/1">Rathaus</a></li><li><a href="/2">Bürger</a></li></ul></div><div id="inhalt"><div class="news-single-item"><div class="news-single-timedata">21.10.2014 | 14:30 Uhr</div><h1>Haushaltsplan vorgestellt</h1><div>${P1}</div><div>${P2}</div><div>${P3}</div><div class="news-single-backlink"><a href="/liste">&lt;- Zurück zu: Aktuelles</a></div></div></div><div id="footer">Impressum | Datenschutz</div></div></body></html>`,
    has: [P1, P2, P3],
    not: ["Zurück", "Impressum", "Rathaus"],
  },
  {
    name: "a page laid out in tables",
    title: "Haushaltsplan vorgestellt",
    date: null,
    html: `<html><head><title>Musterblatt online: Haushaltsplan vorgestellt</title></head><body><table width="100%"><tr><td colspan=3><img src="logo.gif" alt="Musterblatt"><font size=1>Montag, 3. Mai 2004</font></td></tr><tr><td width=120><a href="1">Politik</a><br><a href="2">Sport</a><br><a href="3">Kultur</a></td><td><font face="Arial" size="4"><b>Haushaltsplan vorgestellt</b></font><br><br><font size="2">Musterstadt. ${P1}<br><br>${P2}<br><br>${P3}</font><br><br><a href="print">Druckversion</a></td><td width=150><b>Weitere Artikel</b><br><a href="5">Unfall auf der Landstraße fordert zwei Verletzte</a><br><a href="6">Neue Orgel eingeweiht</a></td></tr></table></body></html>`,
    has: [P1, P2, P3],
    not: ["Druckversion", "Weitere Artikel", "Unfall auf", "Politik"],
  },
  {
    name: "the first post of a forum's thread",
    title: "Rear derailleur question",
    date: "2012-01-05",
    html: `<html><head><title>View topic - Rear derailleur question • Bike Forum</title></head><body class="section-viewtopic"><div id="wrap"><div id="page-header"><h1>Bike Forum</h1><p>All about bikes</p></div><div id="page-body"><h2><a href="./viewtopic.php?t=1">Rear derailleur question</a></h2><div class="topic-actions"><div class="pagination">3 posts • Page <strong>1</strong> of <strong>1</strong></div></div><div id="p1" class="post bg2"><div class="inner"><div class="postbody"><h3 class="first"><a href="#p1">Rear derailleur question</a></h3><p class="author">by <strong><a href="u">ann</a></strong> » Thu Jan 05, 2012 8:14 pm</p><div class="content">${E1}<br>${E2}<br>${E3}</div></div><dl class="postprofile"><dt><a href="u">ann</a></dt><dd><strong>Posts:</strong> 12</dd><dd><strong>Joined:</strong> Fri Mar 04, 2011 1:00 pm</dd></dl></div></div></div></div></body></html>`,
    has: [E1, E2, E3],
    not: ["Posts: 12", "Joined", "3 posts"],
  },
  {
    name: "a teaser before a paywall",
    title: "Le nouveau plan de circulation adopté",
    date: "2022-11-15",
    html: `<html lang="fr"><head><title>Le nouveau plan de circulation adopté - La Gazette de Mirecourt</title><meta property="og:title" content="Le nouveau plan de circulation adopté"><meta property="og:site_name" content="La Gazette de Mirecourt"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Le nouveau plan de circulation adopté","datePublished":"2022-11-15T07:30:00+01:00","dateModified":"2022-11-16T07:30:00+01:00","isAccessibleForFree":"False"}</script></head><body><header><nav><a href="/">Accueil</a></nav></header><main><article><h1>Le nouveau plan de circulation adopté</h1><p class="chapo">${F1}</p><div class="article__content"><p>${F2}</p></div><div class="paywall"><p>Il vous reste 80% de cet article à lire. La suite est réservée aux abonnés.</p><a href="/abo">Abonnez-vous dès 1 € par mois pour lire la suite de cet article et soutenir la rédaction</a></div></article><section><h2>Les plus lus</h2><ul><li><a href="/a">Un incendie ravage un entrepôt à la sortie de la ville</a></li><li><a href="/b">La fête des jonquilles revient en avril avec un programme chargé</a></li></ul></section></main></body></html>`,
    has: [F1, F2],
    not: ["Il vous reste", "Abonnez-vous", "Un incendie", "Les plus lus"],
  },
  {
    name: "a page for phones",
    title: "Council adopts the plan",
    date: "2019-09-09",
    html: `<html amp lang="en"><head><title>Council adopts the plan | Harbour Herald</title><link rel="canonical" href="https://hh.example/2019/09/09/plan"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Council adopts the plan","datePublished":"2019-09-09T10:00:00Z"}</script></head><body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/n">News</a></li></ul></amp-sidebar><article><header><h1>Council adopts the plan</h1><p>By Ann Smith</p></header><amp-img src="x.jpg"></amp-img><p>${E1}</p><amp-ad width=300>Advertisement</amp-ad><p>${E2}</p><p>${E3}</p><amp-social-share type="twitter"></amp-social-share></article><footer><p>© 2019 Harbour Herald Media Ltd. All rights reserved.</p></footer></body></html>`,
    has: [E1, E2, E3],
    not: ["Advertisement", "All rights", "By Ann"],
  },
  {
    name: "a live blog",
    title: "Storm live: trains stop across the county",
    date: "2020-02-09",
    html: `<html><head><title>Storm live: trains stop across the county - Harbour Herald</title><meta property="article:published_time" content="2020-02-09T06:00:00Z"></head><body><main><h1>Storm live: trains stop across the county</h1><p class="standfirst">${E1}</p><div class="liveblog"><div class="block"><time datetime="2020-02-09T09:12">9.12am</time><h2>Bridge closed</h2><p>${E2}</p></div><div class="block"><time datetime="2020-02-09T08:40">8.40am</time><h2>Power cuts</h2><p>${E3}</p></div><div class="block"><time datetime="2020-02-10T07:10">7.10am</time><p>${C2}</p></div></div></main></body></html>`,
    has: [E2, E3, C2, "Bridge closed"],
    not: [],
  },
  {
    name: "a product with reviews",
    title: "Harbour 500 touring bike",
    date: null,
    html: `<html><head><title>Harbour 500 touring bike | Bike Shop</title><meta property="og:title" content="Harbour 500 touring bike"><meta property="og:type" content="product"></head><body><div class="header"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/b">Bikes</a></li></ul></div><div class="product"><h1 class="product_title">Harbour 500 touring bike</h1><p class="price">£499.00</p><div class="woocommerce-product-details__short-description"><p>${E1}</p></div><form class="cart"><button>Add to cart</button></form><div class="woocommerce-tabs"><div id="tab-description"><h2>Description</h2><p>${E2}</p><p>${E3}</p></div><div id="tab-reviews"><div id="reviews"><h2>2 reviews for Harbour 500</h2><ol class="commentlist"><li class="review"><p>${C1}</p></li></ol></div></div></div><section class="related products"><h2>Related products</h2><ul><li><a href="/p2">Harbour 300 city bike</a></li></ul></section></div></body></html>`,
    has: [E2, E3],
    not: ["Great post", "Harbour 300", "Add to cart"],
  },
  {
    name: "fields of a content management system",
    title: "Haushaltsplan vorgestellt",
    date: "2016-03-08",
    html: `<html lang="de"><head><title>Haushaltsplan vorgestellt | Stadt Musterstadt</title><meta name="dcterms.date" content="2016-03-08T10:15+01:00"></head><body class="html not-front node-type-news"><div class="region region-header"><a href="/" id="logo">Stadt Musterstadt</a></div><div class="breadcrumb"><a href="/">Startseite</a> » <a href="/news">Aktuelles</a></div><h1 class="page-title">Haushaltsplan vorgestellt</h1><div class="region-content"><div class="node node-news"><div class="submitted">Eingetragen von Redaktion am Di, 08.03.2016 - 10:15</div><div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even"><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></div></div><div class="field field-name-field-tags"><div class="field-label">Schlagworte:&nbsp;</div><div class="field-items"><div class="field-item"><a href="/t">Haushalt</a></div></div></div></div><ul class="links inline"><li><a href="/p">Druckerfreundliche Version</a></li></ul></div></div><div class="region-sidebar-second"><h2>Veranstaltungen</h2><p><a href="/v">Stadtfest am Sonntag mit großem Umzug durch die Altstadt und Feuerwerk</a></p></div></body></html>`,
    has: [P1, P2, P3],
    not: ["Schlagworte", "Druckerfreundliche", "Stadtfest", "Eingetragen"],
  },
  {
    name: "a platform that writes its own name behind titles",
    title: "What a bicycle taught me",
    date: "2018-06-20",
    html: `<html><head><title>What a bicycle taught me – Ann Smith – Medium</title><meta property="og:title" content="What a bicycle taught me – Ann Smith – Medium"><meta property="og:site_name" content="Medium"><meta property="article:published_time" content="2018-06-20T12:00:00.000Z"></head><body><div><div class="metabar"><a href="/">Sign in</a></div><main><article><section><div><div><h1 class="graf--title">What a bicycle taught me</h1><div><a href="/@ann">Ann Smith</a> <span>Follow</span><div>Jun 20, 2018 · 4 min read</div></div><p class="graf">${E1}</p><figure><img><figcaption>Photo by Joe on Unsplash</figcaption></figure><p class="graf">${E2}</p><h3>The chain</h3><p class="graf">${E3}</p></div></div></section></article></main><footer><p>Written by Ann Smith, who rides bikes and takes photographs of dogs in all kinds of weather.</p><a>Follow</a></footer></div></body></html>`,
    has: [E1, E2, E3, "The chain"],
    not: ["4 min read", "Sign in", "Written by"],
  },
  {
    name: "the logo in h1, a kicker in the headline",
    title: "Haushaltsplan der Stadt vorgestellt",
    date: "2017-02-01",
    html: `<html lang="de"><head><title>Haushaltsplan der Stadt vorgestellt - Musterblatt</title><meta property="og:title" content="Haushaltsplan der Stadt vorgestellt - Musterblatt"></head><body><header><h1 class="logo">Musterblatt – die Zeitung für Musterstadt</h1></header><div class="content"><h2 class="headline"><span class="kicker">Kommunales</span> Haushaltsplan der Stadt vorgestellt</h2><p class="meta">01.02.2017, 12:03 | Von Karl Meier</p><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></body></html>`,
    has: [P1, P2, P3],
    not: ["Karl Meier"],
  },
  {
    name: "no heading, the site behind the title",
    title: "Haushaltsplan der Stadt vorgestellt",
    date: null,
    html: `<html lang="de"><head><title>Haushaltsplan der Stadt vorgestellt - Musterblatt</title></head><body><div><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></body></html>`,
    has: [P1],
    not: [],
  },
  {
    name: "no heading, the site behind every stated title",
    title: "Haushaltsplan der Stadt vorgestellt",
    date: null,
    html: `<html lang="de"><head><title>Haushaltsplan der Stadt vorgestellt | Musterblatt.de</title><meta property="og:title" content="Haushaltsplan der Stadt vorgestellt | Musterblatt.de"></head><body><div><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></body></html>`,
    has: [P1],
    not: [],
  },
  {
    name: "the site before the title, known by its host",
    url: "https://www.musterblatt.de/haushaltsplan",
    title: "Haushaltsplan der Stadt vorgestellt",
    date: null,
    html: `<html lang="de"><head><title>Musterblatt: Haushaltsplan der Stadt vorgestellt</title><meta property="og:title" content="Musterblatt: Haushaltsplan der Stadt vorgestellt"></head><body><div><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></body></html>`,
    has: [P1],
    not: [],
  },
  {
    name: "several main headings",
    title: "Le nouveau plan de circulation adopté lundi",
    date: "2013-04-16",
    html: `<html lang="fr"><head><title>Le nouveau plan de circulation adopté lundi | Ville de Mirecourt</title></head><body><h1>Ville de Mirecourt</h1><div class="col-left"><ul><li><a href="/1">Mairie</a></li></ul></div><div class="col-main"><h1>Actualités</h1><h2>Le nouveau plan de circulation adopté lundi</h2><p class="date">Publié le 16 avril 2013</p><p>${F1}</p><p>${F2}</p><p><a href="/actus">Retour à la liste</a></p></div></body></html>`,
    has: [F1, F2],
    not: ["Retour", "Mairie"],
  },
  {
    name: "the time of a change before that of publication",
    title: "Council adopts the plan",
    date: "2021-05-03",
    html: `<html><head><title>Council adopts the plan</title></head><body><article><h1>Council adopts the plan</h1><div class="entry-meta"><time class="updated" datetime="2021-05-07T10:00">7 May 2021</time> <time class="entry-date published" datetime="2021-05-03T10:00">3 May 2021</time></div><p>${E1}</p><p>${E2}</p></article><aside><time datetime="2021-06-01">1 June 2021</time></aside></body></html>`,
    has: [E1, E2],
    not: [],
  },
  {
    name: "a line with both days",
    title: "Council adopts the plan",
    date: "2021-05-03",
    html: `<html><head><title>Council adopts the plan</title></head><body><div class="c"><h1>Council adopts the plan</h1><p class="dates">Last updated on 7 May 2021 at 10:00. First published on 3 May 2021 at 09:00.</p><p>${E1}</p><p>${E2}</p></div></body></html>`,
    has: [E1, E2],
    not: [],
  },
  {
    name: "a day in the address only",
    url: "http://hh.example/news/2015/07/22/council-plan.html",
    title: "Council adopts the plan",
    date: "2015-07-22",
    html: `<html><head><title>Council adopts the plan</title></head><body><div class="c"><h1>Council adopts the plan</h1><p>${E1}</p><p>${E2}</p></div><div class="footer">© 2010-2021 Harbour Herald</div></body></html>`,
    has: [E1, E2],
    not: ["2010-2021"],
  },
  {
    name: "text in spans, deep in divs",
    title: "Council adopts the plan",
    date: null,
    html: `<html><head><title>Council adopts the plan</title><meta property="og:title" content="Council adopts the plan"></head><body>${"<div>".repeat(14)}<div><span>Mar 4, 2020</span><span>2 min read</span></div><h1><span>Council adopts the plan</span></h1><div>${[E1, E2, E3].map((t) => `<div><div><span><span>${t}</span></span></div></div>`).join("")}</div>${"</div>".repeat(14)}<div><div><span>Recent Posts</span><a href="/a">See All</a></div><a href="/p">A day at the fair with dogs and balloons and other things</a></div></body></html>`,
    has: [E1, E2, E3],
    not: ["min read", "Recent Posts", "A day at the fair"],
  },
  {
    name: "an Italian page",
    title: "Approvato il piano del traffico",
    date: "2015-12-02",
    html: `<html lang="it"><head><title>Approvato il piano del traffico - Comune</title></head><body><div id="content"><h1>Approvato il piano del traffico</h1><p>Pubblicato il 2 dicembre 2015</p><p>Il consiglio comunale ha approvato lunedì sera il nuovo piano del traffico del centro storico, dopo sei ore di dibattito.</p><p>I commercianti temono un calo delle vendite durante i lavori, che dureranno fino a marzo del prossimo anno.</p><p>Condividi su Facebook</p></div></body></html>`,
    has: ["Il consiglio comunale", "I commercianti"],
    not: ["Condividi", "Pubblicato il"],
  },
  {
    name: "a Spanish page",
    title: "Aprobado el plan de tráfico",
    date: "2014-01-28",
    html: `<html lang="es"><head><title>Aprobado el plan de tráfico | El Diario</title></head><body><div class="noticia"><h1>Aprobado el plan de tráfico</h1><div class="fecha">28 de enero de 2014</div><p>El pleno municipal aprobó el lunes por la noche el nuevo plan de tráfico del centro, después de seis horas de debate.</p><p>Los comerciantes temen una bajada de las ventas durante las obras, que durarán hasta el mes de marzo.</p></div><div class="comentarios"><p>Me parece muy bien que por fin se haga algo con el tráfico del centro, ya era hora de verdad.</p></div></body></html>`,
    has: ["El pleno", "Los comerciantes"],
    not: ["Me parece"],
  },
  {
    name: "comments under a heading, in elements without names",
    title: "Replacing a rear derailleur",
    date: "2010-10-10",
    html: `<html><head><title>Replacing a rear derailleur - Ann's page</title></head><body><div id="main"><h1>Replacing a rear derailleur</h1><div class="posted">10 October 2010</div><div class="text"><p>${E1}</p><p>${E2}</p><p>${E3}</p></div><h3>Comments (2)</h3><div class="c1"><b>Bob</b> wrote on 11 October 2010:<p>${C1}</p></div><div class="c1"><b>Eve</b> wrote on 12 October 2010:<p>${C2}</p></div><h3>Leave a reply</h3><form><textarea></textarea></form></div></body></html>`,
    has: [E1, E2, E3],
    not: ["Great post", "Thanks for sharing", "Leave a reply"],
  },
  {
    name: "comments in German",
    title: "Haushaltsplan vorgestellt",
    date: "2012-06-05",
    html: `<html lang="de"><head><title>Haushaltsplan vorgestellt</title></head><body><div id="main"><h1>Haushaltsplan vorgestellt</h1><div>5. Juni 2012 von Karl</div><p>${P1}</p><p>${P2}</p><p>${P3}</p><h3>2 Kommentare</h3><ol><li><div>Bernd sagt:</div><div>6. Juni 2012 um 10:11</div><p>Das wurde aber auch Zeit, dass endlich einmal etwas für die Schulen getan wird, finde ich persönlich.</p></li><li><div>Eva sagt:</div><p>Und wer soll das alles bezahlen, wenn die Gewerbesteuer weiter so stark zurückgeht wie zuletzt?</p></li></ol><h3>Schreibe einen Kommentar</h3></div></body></html>`,
    has: [P1, P2, P3],
    not: ["Bernd", "Und wer soll"],
  },
  {
    name: "teasers with prose in boxes like the article's",
    title: "Haushaltsplan der Stadt vorgestellt",
    date: null,
    html: `<html><head><title>Haushaltsplan der Stadt vorgestellt | Blatt</title></head><body><div class="main"><div class="box"><h1>Haushaltsplan der Stadt vorgestellt</h1><p>${P1}</p><p>${P2}</p><p>${P3}</p></div><div class="box"><h3><a href="/1">Neue Orgel</a></h3><p>${T1} <a href="/1">mehr</a></p></div><div class="box"><h3><a href="/2">Unfall</a></h3><p>${T2} <a href="/2">mehr</a></p></div></div></body></html>`,
    has: [P1, P2, P3],
    not: ["Neue Orgel", "Bei einem Unfall"],
  },
  {
    name: "lists inside the article",
    title: "Five things for your tour",
    date: null,
    html: `<html><head><title>Five things for your tour</title></head><body><article><h1>Five things for your tour</h1><p>${E1}</p><h2>What you need</h2><ul><li>A pump that fits both valves</li><li>Two spare tubes, not one</li><li>A chain tool</li></ul><p>${E2}</p><ol><li><a href="/a">A link in a list</a> with words behind it that say more.</li><li>Another step of the same length or so.</li></ol><p>${E3}</p></article></body></html>`,
    has: ["A pump that fits", "Two spare tubes", "A chain tool", "Another step"],
    not: [],
  },
  {
    name: "code and a table of data",
    title: "Reading gear ratios from a script",
    date: null,
    html: `<html><head><title>Reading gear ratios from a script</title></head><body><div class="post"><h1>Reading gear ratios from a script</h1><p>${E1}</p><pre><code>ratio = front / rear\nprint(ratio)</code></pre><p>${E2}</p><table><tr><th>Front</th><th>Rear</th></tr><tr><td>48</td><td>16</td></tr></table><p>${E3}</p></div></body></html>`,
    has: ["ratio = front / rear", "48", "16"],
    not: [],
  },
  {
    name: "a quotation",
    title: "What the mechanic said",
    date: null,
    html: `<html><head><title>What the mechanic said</title></head><body><main><h1>What the mechanic said</h1><p>${E1}</p><blockquote><p>Never oil a dirty chain, he told me twice, and he meant it both times.</p></blockquote><p>${E2}</p></main></body></html>`,
    has: ["Never oil a dirty chain"],
    not: [],
  },
  {
    name: "a newsletter's box and a link between the paragraphs",
    title: "Rear derailleurs replaced",
    date: null,
    html: `<html><head><title>Rear derailleurs replaced</title></head><body><article><h1>Rear derailleurs replaced</h1><p>${E1}</p><div class="x9"><h3>Sign up for our newsletter</h3><p>Get the best cycling stories delivered to your inbox every week.</p></div><p>${E2}</p><p><strong>Read more:</strong> <a href="/r">How to choose a saddle that does not hurt after an hour</a></p><p>${E3}</p><p>Follow us on Twitter and Facebook.</p></article></body></html>`,
    has: [E1, E2, E3],
    not: ["Get the best cycling", "choose a saddle", "Follow us"],
  },
  {
    name: "a cookie notice before everything",
    title: "Rear derailleurs replaced",
    date: null,
    html: `<html><head><title>Rear derailleurs replaced</title></head><body><div><p>We use cookies and similar technologies to personalise content, to measure our audience and to show you advertising that is relevant to you. By continuing you accept our use of cookies.</p><button>OK</button></div><div><h1>Rear derailleurs replaced</h1><p>${E1}</p><p>${E2}</p></div></body></html>`,
    has: [E1, E2],
    not: ["We use cookies"],
  },
  {
    name: "captions",
    title: "Rear derailleurs replaced",
    date: null,
    html: `<html><head><title>Rear derailleurs replaced</title></head><body><article><h1>Rear derailleurs replaced</h1><figure><img><figcaption>The old derailleur on the bench, ready for the scrap heap. Photo: Joe</figcaption></figure><p>${E1}</p><div class="wp-caption"><img><p class="wp-caption-text">The new one, still clean</p></div><p>${E2}</p></article></body></html>`,
    has: [E1, E2],
    not: [],
  },
  {
    name: "a note on the author",
    title: "Rear derailleurs replaced",
    date: null,
    html: `<html><head><title>Rear derailleurs replaced</title></head><body><article><h1>Rear derailleurs replaced</h1><p>${E1}</p><p>${E2}</p><p>${E3}</p></article><div class="about"><h4>About the author</h4><p>Ann Smith lives in Harbour with her dog and has written about bicycles for twenty years.</p></div></body></html>`,
    has: [E1, E2, E3],
    not: ["lives in Harbour"],
  },
  {
    name: "prose in the footer",
    title: "Rear derailleurs replaced",
    date: null,
    html: `<html><head><title>Rear derailleurs replaced</title></head><body><div><h1>Rear derailleurs replaced</h1><p>${E1}</p><p>${E2}</p></div><div class="bottom"><p>Harbour Bikes is a family business that has sold and repaired bicycles in the old town since 1951.</p><p>Registered in England. Company number 1234567. All prices include VAT where it applies.</p></div></body></html>`,
    has: [E1, E2],
    not: [],
  },
  {
    name: "teasers under a heading, in elements without names",
    title: "Rear derailleurs replaced",
    date: null,
    html: `<html><head><title>Rear derailleurs replaced</title></head><body><div><h1>Rear derailleurs replaced</h1><p>${E1}</p><p>${E2}</p><p>${E3}</p><h3>You may also like</h3><div><a href="/1">How to choose a saddle that does not hurt</a></div><div><a href="/2">The best tours of the year, chosen by our readers</a></div></div></body></html>`,
    has: [E1, E2, E3],
    not: ["choose a saddle", "best tours"],
  },
  {
    name: "an article shorter than the footer",
    title: "Road closed on Sunday",
    date: "2018-05-04",
    html: `<html><head><title>Road closed on Sunday | Town</title></head><body><div id="nav"><a href="/">Home</a> <a href="/n">News</a></div><div id="c"><h1>Road closed on Sunday</h1><span class="date">4 May 2018</span><p>Mill Lane is closed on Sunday for the run.</p></div><div id="f"><p>Town Hall, 1 Market Square, open Monday to Friday from nine to five, closed on public holidays.</p></div></body></html>`,
    has: ["Mill Lane is closed"],
    not: [],
  },
  {
    name: "paragraphs that are never closed",
    title: "Haushaltsplan der Stadt vorgestellt",
    date: null,
    html: `<html><head><title>Haushaltsplan der Stadt vorgestellt</title></head><body bgcolor=white><center><h2>Haushaltsplan der Stadt vorgestellt</h2></center><font face=arial>${P1}<p>${P2}<p>${P3}</font><hr><center><a href=index.html>Home</a> | <a href=a.html>Archiv</a></center></body></html>`,
    has: [P1, P2, P3],
    not: ["Archiv"],
  },
];

describe("reads the article, its title and its day from", () => {
  test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
    "%s",
    (_, { html, url, title, date, has, not }) => {
      const article = extractArticle(url === undefined ? { html } : { html, url });
      expect(article.title).toBe(title);
      expect(article.published?.edtf ?? null).toBe(date);
      const text = article.text.replace(/\n+/g, " ");
      for (const words of has) expect(text).toContain(words);
      for (const words of not) expect(text).not.toContain(words);
    },
  );
});
