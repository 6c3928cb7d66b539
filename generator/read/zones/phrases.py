"""How news sites word what stands around an article: labels, links and appeals, one line or two a language.

Each name is the source of a regular expression, written as phrases with " | " between them. English comes first, then
Spanish, Portuguese, French, German, Italian, Dutch, the Nordic languages, Polish, Turkish, Russian, Arabic, Chinese
and others as far as the phrases are set.
"""

# ruff: noqa: RUF001 - quotation marks, dashes and letters of all scripts are what this module is about


def alternatives(text: str) -> str:
    """The phrases of `text`, which stand on lines of their own or between bars with spaces, as one expression."""
    phrases = (phrase.strip() for line in text.splitlines() for phrase in line.split(" | "))
    return "(?:" + "|".join(phrase for phrase in phrases if phrase) + ")"


LABEL = alternatives(r"""
    share | share (?:this|on|via|with|it|now|article|story|page|options)\b.{0,30} | tweet | tweet this | print
    print (?:this|article|page|friendly)\b.{0,20} | e-?mail | e-?mail (?:this|a friend|to a friend|address)\b.{0,20}
    (?:copy|get) (?:the )?(?:short )?link | save | save (?:article|for later) | bookmark | like | follow | comments?
    \d+ (?:comments?|shares?|views?) | (?:leave|post|write|add) (?:a |your )?(?:comment|reply) | name | website
    your (?:message|name|comment) | advert(?:isement|ising)?(?:\W.{0,40})? | ads? | sponsored(?: content)? | promoted
    subscribe | sign (?:up|in) | log ?in | register | donate | menu | search | home | back(?: to (?:top|home))?
    skip to (?:main )?content | next | previous | more | load(?:ing)?(?: more)? | (?:see|view) (?:more|all|comments)
    play(?: video)? | close | mute | unmute | published | (?:last )?updated | just now | caption | accessibility
    privacy(?: (?:policy|notice))? | cookie (?:policy|settings|preferences) | terms of (?:use|service) | site ?map
    compartir | imprimir | guardar | publicidad | comentar | compartilhar | publicidade | comentários
    partager | imprimer | publicité | commentaires | commenter | teilen | drucken | anzeige | werbung | kommentare?
    condividi | stampa | pubblicità | commenti | delen | advertentie | dela | del | reklame? | annonce | annons
    paylaş | yazdır | yorumlar | поделиться | реклама | شارك | مشاركة | إعلان | שתף | 分享 | 广告 | 共有 | 공유
""")
"""A button or a field, alone on its line."""

NETWORK = alternatives(r"""
    facebook | twitter | x | whatsapp | linkedin | telegram | reddit | pinterest | instagram | youtube | tiktok
    threads | bluesky | mastodon | messenger | flipboard | rss | vk | viber | line | snapchat | tumblr | pocket | xing
    weibo | wechat | e-?mail | print | copy link | sms | google\+? | google news | apple news | spotify
""")
"""Where a text can be sent; a line of nothing else is a share box."""

LINK = alternatives(r"""
    read (?:more|also|next) | read the full (?:story|article) | (?:see|watch|listen|learn) (?:also|more|now)
    also (?:read|see) | more on | related(?: \w+)? | recommended | don['’]t miss | keep reading
    (?:lea|lee|leer|ver|vea) (?:también|más) | (?:te|le) puede interesar | (?:leia|veja|saiba) (?:também|mais)
    lire (?:aussi|la suite|plus) | à (?:lire|voir) aussi | voir aussi | mehr (?:lesen|dazu|zum thema) | siehe auch
    lesen sie (?:auch|mehr|dazu) | leggi (?:anche|di più) | lees (?:ook|meer|verder) | bekijk ook | läs (?:också|mer)
    les (?:også|mer) | læs (?:også|mere) | czytaj (?:też|także|więcej) | ayrıca (?:bkz|okuyun) | читайте (?:также|ещё)
    اقرأ (?:أيضا|أيضًا|المزيد) | קראו עוד | 延伸阅读 | 相关阅读 | 関連記事
""")
"""What leads to another text, and its headline behind it."""

APPEAL = alternatives(r"""
    (?:send|tell|email|write to|contact|message|call|text) us\b | (?:have|got) (?:a |any )?(?:news )?(?:tip|lead)\b
    do you have (?:a|any|an)\b.{0,30}\b(?:tip|story|lead|information)s?\b | sign up (?:for|to|here|now|today)\b
    subscribe (?:to|now|today|here|for)\b | follow (?:us|our|the latest|@)\b | follow @ | click here\b | like us on\b
    join (?:us on|our|the conversation)\b | download (?:our|the .{0,30}app)\b | make a (?:donation|contribution)\b
    support (?:our|independent|quality|us)\b.{0,40}\b(?:journalism|reporting|work) | our standards:
    become a (?:member|subscriber|supporter|patron)\b | sign in to\b | already (?:a )?(?:subscriber|member|registered)\b
    if you (?:have|know|want|like|enjoyed|would like)\b.{0,80}\b(?:tip|contact us|newsletter|get in touch|subscribe)\b
    to (?:view|watch|play) this video\b | (?:this (?:site|website)|we) uses? cookies\b | continue reading\b
    by (?:clicking|signing up|subscribing|submitting)\b | get (?:the|our) .{0,40}\b(?:newsletter|inbox|app|delivered)\b
    listen to (?:this|the) (?:article|story) | story continues (?:below|after) | note to (?:editors|readers)\b
    (?:editor['’]?s|publisher['’]?s)['’]? note\b
    for (?:more|further|additional) (?:information|details)\b.{0,40}(?:[:@]|\bcontact\b|\bvisit\b)
    env[ií][ae]nos\b | s[ií]guenos\b | suscr[ií]b[ea]\w*\b | ap[uú]ntate\b | reg[ií]strate\b
    hazte (?:socio|suscriptor)
    si (?:conoces|tienes|sabes)\b.{0,80}\b(?:pista|noticia|información|boletín)\w*\b
    nota del editor\b
    envie-nos\b | siga-nos\b | inscreva-se\b | nota da redação\b | envoyez-nous\b | suivez-nous\b | abonnez-vous\b
    inscrivez-vous\b | vous avez une (?:info|histoire|information)\b | (?:schicken|senden|schreiben|folgen) sie uns\b
    abonnieren sie\b | haben sie (?:einen hinweis|hinweise|informationen)\b
    anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)
    inviaci\b | seguici\b | iscriviti\b | abbonati\b | volg ons\b | abonneer\b | tip (?:ons|de redactie)\b | følg oss\b
    följ oss\b | tips(?:a)? oss\b | obserwuj nas\b | bizi takip edin | abone ol(?:un)? | bize ulaşın | подписывайтесь
    следите за | присылайте | تابعونا | اشترك | أرسل(?:وا)? (?:لنا|إلينا) | עקבו אחרינו | 关注我们 | 欢迎投稿
""")
"""What asks the reader to do something; it begins its line."""

RIGHTS = alternatives(r"""
    \ball rights reserved\b | \b(?:enable|activate) javascript\b | \bmaterial may not be (?:published|reproduced)\b
    \bviews? expressed\b.{0,80}\b(?:author|own)\b
    ^\W*th(?:is|e) (?:article|story|post|piece|interview|report)\b.{0,80}\b(?:originally|first) (?:published|appeared)\b
    \btodos los derechos reservados\b | \btodos os direitos reservados\b | \btous droits réservés\b
    \balle rechte vorbehalten\b | \btutti i diritti riservati\b | \bher hakkı saklıdır\b | \bвсе права защищены\b
    جميع الحقوق محفوظة | 版权所有
""")
"""Whose the text is and what may be done with it, anywhere in its line."""

OPENS_LIST = alternatives(r"""
    related(?: (?:news|articles?|stories|topics?|terms|content|links|posts|coverage|reading|items))? | see also
    read (?:also|more|next) | more (?:on this|from|stories|news|like this)\b.{0,30} | explore more\b.{0,30}
    recommended
    recommended for you | you (?:may|might) also like | most (?:read|popular|viewed|shared) | trending(?: now)?
    latest (?:news|stories|articles) | top stories | editor['’]s picks | what to read next | tags? | topics? | keywords
    categories | filed under | in this story | follow us | stay connected | newsletters? | sources?
    external links | further reading | details | contacts?
    (?:artículos|noticias) relacionad[oa]s | más noticias | lo más leído | etiquetas | temas | fuentes?
    notícias relacionadas | leia também | fontes? | articles? liés? | sur le même sujet | à lire aussi | mots[ -]clés
    les plus lus | verwandte (?:artikel|themen) | mehr zum thema | schlagw(?:orte|örter) | meistgelesen | quellen?
    articoli correlati | leggi anche | fonti | gerelateerd | meer over dit onderwerp | bronnen | relaterade artiklar
    taggar | etiketler | ilgili haberler | kaynak(?:lar)? | теги | читайте также | источники? | похожие новости
    مواضيع ذات صلة | الوسوم | كلمات مفتاحية | اقرأ أيضا | 相关新闻 | 标签 | 関連記事
""")
"""The label above a list of links, words or addresses."""

OPENS_END = alternatives(r"""
    foot-?notes? | end-?notes? | notes | references | bibliography | works cited | about the (?:authors?|writer)
    (?:\d+ )?comments?(?: \(\d+\))? | leave a (?:comment|reply) | join the (?:discussion|conversation)
    notas | referencias | bibliografía | sobre (?:el|la|los) autor(?:a|es)? | comentarios | références
    à propos de l['’]auteur\w* | commentaires | fußnoten | anmerkungen | einzelnachweise | über (?:den|die) autor\w*
    kommentare? | riferimenti | l['’]autore | commenti | voetnoten | reacties | dipnotlar | yorumlar | yazar hakkında
    примечания | комментарии | об авторе | تعليقات | المراجع | 注释 | 评论 | 脚注
""")
"""The label above what closes a page: notes, comments, the author's life."""
