"""What speaks for or against a phrase being the place of an event, in tenths of log odds.

Signs of one phrase, as place_phrases.py names them: a kind of heart (street, noun, thing, shop, name, nr, loose ...);
`<in` its preposition; `noun<in` both; `noun'de` its article; `noun#` with a number; `noun^` with a capital; `=park` the heart
itself; `~park` its last letters; `>reed` the word after it; `@staat` the word before it; `!woont` a piece of the message;
`alarm:noun` together with the kind; `none:alarm` no place at all. The weights are fitted (a conditional logit over the phrases
of a message) on four writers of training/messages, and rounded; they are few enough to be read and mended by hand.
"""

from typing import Final

_TABLE: Final = {
    -2.3: """
    name'own
    """,
    -2.1: """
    chatter:street
    """,
    -2.0: """
    loose'
    """,
    -1.9: """
    name'een report:digits<voor
    """,
    -1.8: """
    !marktplaats @werkt chatter:noun<bij loose'een lost_found:housed<, noun'een
    """,
    -1.7: """
    all_clear:thing<onder called_112:digits<bij called_112:name<in chatter:lettered home question:<boven question:shop
    """,
    -1.6: """
    all_clear:bare<bij all_clear:name<, chatter:<achter chatter:<langs chatter:name<aan chatter:nr
    lost_found:name<away question:<langs question:noun<voor update:shop<van whole&tegen
    """,
    -1.5: """
    alarm:person<, all_clear:name<op bare<boven called_112:noun<- chatter:noun<voor chatter:street<op cut&shop
    question:noun<over question:noun<van report:loose<away update:bare<in update:bare<op
    """,
    -1.4: """
    >aangekomen @eindigt all_clear:<away all_clear:<door all_clear:loose<uit bare<an called_112:loose<voor
    chatter:<bij chatter:<onder chatter:name<op chatter:name<over chatter:noun<aan chatter:noun<in chatter:noun<op
    chatter:thing<in lost_found:digits<van lost_found:loose<door lost_found:name<voor lost_found:thing<door name<from
    report:bare<uit report:bare<voor street'een update:<dwell update:<from update:<vanuit update:thing<vanaf
    """,
    -1.3: """
    !06- >night alarm:bare<an alarm:bare<tegen all_clear:<over all_clear:digits<op all_clear:loose<aan
    all_clear:loose<voor all_clear:name<- all_clear:noun<voor all_clear:street<van bare<am bare<langs called_112:<door
    called_112:<uit called_112:bare<away called_112:loose<bij called_112:name<over chatter:<bie chatter:<naast
    chatter:noun chatter:street<in chatter:thing<op cut&vd lost_found:bare<van public_space:bare<op
    public_space:bare<van question:<achter question:loose<op question:street<op question:thing<op report:street<voor
    thing'een update:bare<aan update:bare<voor update:thing<van
    """,
    -1.2: """
    =kinderziekenhuis =vuilcontainer >hoorde >stuitte >vernield @above @gedoe @gereedschap @keek @rode @stop
    alarm:bare<boven alarm:bare<from alarm:bare<onder alarm:bare<over all_clear:lettered<in all_clear:noun<aan
    bare<hoek bare<ien bare<onder called_112:<, called_112:<aan called_112:<vanuit called_112:name<van
    called_112:street<- chatter:<by chatter:<op chatter:<tussen chatter:<vanaf chatter:name<bij chatter:noun<,
    chatter:noun<achter chatter:noun<boven chatter:noun<onder chatter:noun<van chatter:street<, chatter:street<-
    chatter:thing<bij chatter:thing<uit cut&boven loose<oan lost_found:name<uit person<away public_space:bare<voor
    public_space:loose<away question:<naast question:<uit question:<vanaf question:bare<bij question:nr<-
    question:street question:thing<bij thing<under thing<vanuit update:bare<langs update:loose<om update:loose<vanaf
    update:noun<van update:street<uit
    """,
    -1.1: """
    =punt =telling >cm >hinter >ingetikt >niks >verschenen >voelde @aub @bijna @delen @draaihek @gerade @sinds
    @voetafdruk alarm:bare<om alarm:thing<net alarm:thing<vanuit all_clear:<bie all_clear:<tegen bare<halverwege
    bare<inne bare<voorbij bare<yn called_112:<- called_112:digits<op called_112:loose called_112:name<,
    called_112:name<- called_112:noun<door called_112:street<van chatter:<in chatter:loose<bij chatter:name<,
    chatter:name<in chatter:noun<over chatter:nr<van chatter:shop chatter:shop<, chatter:street<van
    chatter:thing<boven chatter:thing<voor cut&by cut&der cut&of cut&street loose<away lost_found:name<dwell
    lost_found:street<, noun<te person# public_space:loose<aan public_space:thing<tegen question:<aan question:<away
    question:<voor question:lettered question:noun<, question:noun<uit question:street<van report:<between report:<w
    report:bare<over report:bare<tussen report:bare<w report:name<from report:person<van road<away street'own
    update:<oet update:<uit update:<van update:loose<away update:name<dwell update:name<uit update:road<away
    whole&digits whole&over
    """,
    -1.0: """
    !dat_volk !heet_ !woont <binnen =automaat =dierentuin =garagepoort =hoogwerker =konijnenhok =letterbox =voorhoofd
    =webwinkel >ertegenover >hem >kap >oom >plekken >verkeerd >von @blauwe @bloed @codes @geknal @gemaakt @gericht
    @geteld @gevaarlijk @groene @hut @kleine @kleinzoon @lagen @mist @naast @nepmail @oktober @ontslagen @putdeksels
    @statiegeldflessen @them alarm:bare<buiten alarm:bare<voor alarm:person<away alarm:thing<under all_clear:loose<bie
    all_clear:loose<door all_clear:name<away all_clear:name<voor all_clear:noun<away all_clear:nr<, all_clear:thing<-
    all_clear:thing<door bare<rond called_112:<achter called_112:<by called_112:bare called_112:housed
    called_112:name<vanaf called_112:street called_112:street<in called_112:thing<, called_112:thing<-
    called_112:thing<over chatter:<, chatter:<aan chatter:<from chatter:<im chatter:<yn chatter:housed<op
    chatter:loose<achter chatter:loose<in chatter:name<voor chatter:noun<door chatter:nr<, chatter:nr<bij
    chatter:nr<op chatter:shop<van cut&bie cut&name loose<binnen loose<buiten lost_found:<dwell lost_found:bare<aan
    lost_found:name<, lost_found:noun<over lost_found:nr lost_found:shop<van lost_found:thing<away name<net nr<door
    person<door public_space:digits<op public_space:nr<- public_space:thing<boven question:<, question:<an
    question:digits question:housed question:loose<bij question:noun<boven question:shop<bij question:street<,
    question:thing question:thing<aan report:bare<an report:bare<net report:name<onder report:name<vanuit street#
    street<uit thing<dwell update:<net update:bare<tussen update:loose<an update:noun<uit update:thing<net
    update:thing<tussen ~enclub ~lade ~pitten ~sstoel ~terbox
    """,
    -0.9: """
    <obok =afdeling =babyfoon =blad =buitenboordmotoren =bureau =complex =diefstal =gangpad =gedrang =hoofdingang
    =kersenboer =kliniek =leidingen =lerarenkamer =mandje =meiner =paspoort =schuren =verkeerslichten =vuurkorf
    =zonsopgang >afgegeven >beginnen >bleken >deuren >erachter >geboord >gehuurd >geklopt >gekocht >gekregen >gewerkt
    >hoort >keer >kent >lek >opgenomen >opgepikt >reageert >sluipt >teruggevonden >to >unter >wilde >woensdag >zwaait
    @1 @aandacht @bliksem @boete @bonnen @bout @cola @dames @drieen @duif @eendjes @eerst @filmpje @geforceerd
    @gezocht @got @groeien @haan @halt @hesje @ieder @jonges @kermis @kitesurfer @kloppen @knik @kranen @kunstenaar
    @kussen @laserpen @meteen @namens @neefje @not @olifant @ouderen @pauw @plastic @pleegzoon @post @reageert
    @rekening @scherm @schimmen @schoonzoon @smeulen @stank @steet @steken @teruggekomen @vat @vervolg @vingers @viool
    @vuurwerkbommen @weduwen @wit @witte @zaagt @zogenaamd @zusje alarm:<binnen alarm:bare<net alarm:loose<-
    all_clear:<, all_clear:<an all_clear:<om all_clear:<yn all_clear:bare<ter all_clear:loose<van all_clear:name<aan
    all_clear:street<in all_clear:thing<, all_clear:thing<over bare<buiten bare<naast bare<obok bare<over
    called_112:<am called_112:<over called_112:<tegen called_112:bare<op called_112:loose<van called_112:noun<vanaf
    called_112:nr<, called_112:thing<tegen chatter:<am chatter:<an chatter:<door chatter:<dwell chatter:<hoek
    chatter:<tegen chatter:<uit chatter:<van chatter:<vanuit chatter:bare<bij chatter:digits<op chatter:digits<voor
    chatter:lettered<, chatter:loose chatter:loose<onder chatter:loose<op chatter:loose<uit chatter:name
    chatter:name<van chatter:noun<- chatter:noun<langs chatter:noun<uit chatter:person<bij chatter:shop<-
    chatter:thing chatter:thing<achter chatter:thing<door chatter:thing<over chatter:thing<van cut&digits cut&langs
    housed<te loose<dwell lost_found:<w lost_found:bare<w lost_found:loose<achter lost_found:loose<om lost_found:nr<,
    lost_found:person lost_found:person<van name<beim name<oet noun<net person<, person<voor public_space:<te
    public_space:bare<door public_space:bare<over public_space:bare<te public_space:loose<uit public_space:name<away
    question:<bij question:<dwell question:lettered<- question:loose<van question:name<boven question:name<van
    question:noun question:noun<away question:noun<door question:noun<langs question:nr<op question:shop<-
    question:street<bij question:thing<van question:thing<voor report:<inside report:<ter report:bare<hoek
    report:bare<langs report:bare<onder report:bare<rond report:loose<net report:person<, report:person<door road<van
    thing<from thing<te thing<vanaf update:<w update:<yn update:bare<om update:bare<w update:loose<rond
    update:loose<van update:loose<yn update:name<- update:name<door update:noun<from update:street<dwell
    update:thing<vanuit ~angpad ~borg ~byfoon ~chot ~churen ~edrang ~efstal ~epoort ~gentje ~jles ~jongen ~kuip ~lies
    ~mandje ~meiner ~n33 ~oers ~onkant ~rijles ~rput ~sloten ~urkorf
    """,
    -0.8: """
    !verkoop <helemaal =achterklep =afgesproken =afzetting =asiel =baan =bakje =bladzijde =borst =bovenbuur =brugklas
    =buis =categorie =cockpit =dashboardkastje =energiebedrijf =fietsende =flank =gruis =hakselaar =house =ijscoman
    =ijskraam =ingebroken =jassen =klep =klinkers =kozijnen =kraag =kraan =mijne =mist =nachtkastje =opvang =oven
    =overbuurman =overbuurvrouw =politiebureau =rack =radiatoren =snoeien =tafels =tellen =tentje =terrein
    =verloskundige =vleugel =woonwijk =ziekenhuis =zwemmers >65-ghb-1 >aangesproken >achtergelaten >afgezet >blokkeert
    >breekt >das >fatbike >gemeente >gemeld >gevraagd >graden >haalt >hoe >klem >kwijtgeraakt >meegegrist >moeder >nam
    >omlaag >riep >scheef >scheurt >troch >vader >vatte >vertrokken >veur >vindt >waait >woonde >zakjes >zeker @12 @25
    @50 @9 @90 @aanvulling @achten @afstand @after @airco @alles @alsof @and @appje @bakfiets @bitte @blokkeren
    @bouwlamp @brandends @briefje @brons @buitenlamp @buurjongetje @cobra @daarna @dochtertje @donkere @drinken @ex
    @flessen @flyer @gecontroleerd @gehuurd @gemeld @grap @grasmaaier @handdoek @heerlijk @helpen @home @huisgenoot
    @jaar @kelderraam @koop @korting @lauft @liegt @mobiel @motorkap @muntjes @nest @oefenen @oost-europeanen
    @overbuurman @pakketten @pannen @pas @past @personen @politieboot @prutsers @rijdende @roos @schopt @since @slager
    @sneeuw @sporen @springkussen @stapte @stemmen @stip @stopte @storing @stropdas @tanden @tape @tekenen @tikkie
    @uber @viel @vieren @voortaan @vraagje @werkte @wietkwekerij @zessen @zwaailichten @zwei alarm:<net alarm:<te
    alarm:bare<naast alarm:bare<te alarm:bare<yn alarm:digits<van alarm:noun<te alarm:thing<bovenop alarm:thing<by
    alarm:thing<from all_clear:<- all_clear:<from all_clear:<langs all_clear:<vanuit all_clear:<voor all_clear:bare
    all_clear:bare<onder all_clear:lettered all_clear:loose<from all_clear:loose<over all_clear:noun<door
    all_clear:person<bij all_clear:street bare<achterin bare<from bare<helemaal bare<under called_112:<an
    called_112:<om called_112:<tussen called_112:bare<in called_112:bare<voor called_112:digits<van
    called_112:housed<, called_112:loose<by called_112:loose<over called_112:loose<vanaf called_112:name<door
    called_112:name<uit called_112:noun<uit called_112:nr<van chatter:<away chatter:<bi'j chatter:<boven chatter:<over
    chatter:<rond chatter:<ter chatter:<voor chatter:bare<away chatter:bare<ter chatter:digits chatter:digits<bij
    chatter:housed chatter:loose<aan chatter:loose<over chatter:loose<tegen chatter:loose<tussen chatter:loose<van
    chatter:loose<voor chatter:name<away chatter:noun<away chatter:noun<naast chatter:noun<vanaf chatter:nr<-
    chatter:street<away chatter:thing<, chatter:thing<away chatter:thing<langs chatter:thing<om chatter:thing<onder
    cut&des housed<uit loose<beneden lost_found:<, lost_found:<te lost_found:bare<in lost_found:bare<te nr<from
    person'een person'own public_space:<net public_space:<tegen public_space:bare<hoek public_space:loose<door
    public_space:loose<onder public_space:noun<away question:<in question:<op question:<van question:bare<in
    question:bare<van question:digits<bij question:loose question:name<aan question:nr<voor report:<beneden
    report:<binnen report:<under report:bare<am report:bare<bij report:bare<boven report:bare<ter report:bare<vanaf
    report:loose<door report:noun<tegen report:thing<aan shop'een shop<away shop<van street<dwell street<im
    thing<bovenop update:<beneden update:<boven update:bare<beneden update:bare<by update:bare<uit update:lettered<van
    update:loose<net update:name<, update:person<, update:person<- update:shop<in update:thing<away whole&voor
    whole&yn ~aadjes ~aibank ~asiel ~asje ~atoren ~bakje ~bil ~borden ~borst ~cola ~drager ~egorie ~emmers ~enbuur
    ~erek ~erende ~erklep ~ffer ~flank ~geld ~geling ~gruis ~he's ~hing ~house ~inkers ~iwagen ~jkheid ~kpit ~kraag
    ~kraan ~lass ~linder ~liteit ~llatie ~melt ~mera ~mijne ~noeien ~nplaat ~nter ~ockpit ~omma ~onwijk ~ootjes
    ~orging ~orte ~osters ~peltje ~peraar ~pijp ~rren ~rstoel ~scoman ~side ~ther ~treden ~trek ~tsende ~ugklas
    ~unning ~urhuis ~vels ~zuiger
    """,
    -0.7: """
    !adres !die_lui !herken <nest <net =aanvulling =achterhoofd =advertentie =autoruit =badkuip =bagagedrager
    =bakwagen =basement =beugel =bezichtiging =bil =bordje =borg =boswachter =brancard =broodtrommel =bussen =cilinder
    =commotie =deurbelcamera =deurcamera =deurpost =draaihek =eenden =egelhuis =factuur =fietstas =gevels =haakje
    =hoesje =hooguit =huisje =huisjes =inladen =kaasmarkt =karretje =kersttent =kledingbak =knop =koelwagen =kruk
    =leeghalen =loopfiets =meestal =natuurgebied =ongeveer =ophangen =ouderavond =ours =paaltjes =partytent =pashokje
    =ronde =rooftop =scharnieren =schild =scouting =servetje =side =snijmachine =sponning =stallen =standje
    =stopcontact =strot =tegels =tegenpartij =treeplank =trekkers =vaders =vegen =verf =verkeerslicht =volgende =vond
    =voorkant =voorstelling =voortuinen =vriendinnetje =vuilcontainers =vuist =waeter =wandelwagen =wijk
    =wijkvereniging =wijnkelder =winkelwagentje =zeilles =zonnetje >above >achteruit >bellen >binnengelaten >brak
    >contant >deze >eet >eh >fiets >geholpen >geramd >geschroefd >gesnoeid >getrokken >gevlogen >gewaaid >gezinnen
    >gooide >haren >ingezakt >kop >korting >looking >losgeschoten >meisje >mille >ongeveer >ontdaan >opgehaald >oprit
    >papier >per >rukt >sliep >stapte >stookt >stort >stuurde >tas >uitgestapt >v >vanmiddag >wou >wurden >zerstochen
    >zon @24 @6 @aanbetaling @aanslag @accu @achtergebleven @are @bedrijf @belletje @betaald @beveiliging @beweert
    @blootje @borrelt @brandweerwagen @breken @brieven @broeder @broodtrommel @caissiere @camera @card @collectant
    @daar @dacht @deken @denk @dochter @doorgeven @drab @druipt @em @engerd @enkel @euro @euro's @falscher @filmpjes
    @gek @gemist @gewaarschuwd @gieter @graag @haalt @hang @hoofddoeken @hoort @ie @ipad @kaart @kan @kastje @ketting
    @kleindochter @klom @kniehoogte @koperen @kopie @kortsluiting @krat @lamp @mandje @markt @marktkraam @meeuw @melk
    @men @mevr @mikt @mocht @monteur @morgen @nat @nee @nepcollectant @nepfactuur @noar @omdat @omhoog @opgehaald
    @overdag @pakje @patronen @pension @peuk @pijlen @pijn @pleegkind @politieauto's @politiewagens @pols @postma
    @recht @ri @ronnie @rozen @schade @schrijft @schrik @schroevendraaiers @sem @sms @sorry @spaargeld @springen
    @stacaravan @stijgt @stroomkast @takelwagen @tand @terugkomst @terwijl @thuiszorg @toch @trui @twintig @typ @unter
    @us @verzekering @vijf @vlammetjes @vlekken @vliegt @voorwiel @vrachtwagen @vriend @vrienden @wasmachine @zagen
    @zakkenrollers @zegt @zeker @zij @zoals @zusjes @zuurstof @zwemmer alarm:<oppe alarm:bare<ien
    alarm:loose<tegenover alarm:name<w alarm:noun<tussen alarm:noun<vor alarm:road<van alarm:shop<away alarm:thing<te
    all_clear:<aan all_clear:<achterin all_clear:<net all_clear:<van all_clear:bare<away all_clear:loose<achterin
    all_clear:loose<naast all_clear:noun<bie all_clear:noun<van all_clear:person all_clear:shop<- all_clear:thing<away
    all_clear:thing<tegen bare<aan bare<nest bare<net bare<om bare<op bare<te bare<tussen bare<voor beside
    called_112:lettered<, called_112:loose<aan called_112:name called_112:name<vanuit called_112:noun<vanuit
    called_112:person called_112:shop called_112:thing<uit chatter:<- chatter:<oet chatter:<om chatter:<voorbij
    chatter:digits<van chatter:lettered<van chatter:loose<door chatter:loose<from chatter:loose<langs
    chatter:loose<naast chatter:name<- chatter:name<am chatter:name<door chatter:name<im chatter:name<uit
    chatter:noun<bie chatter:noun<om chatter:road chatter:road<op chatter:street<bij cut&at cut&van cut&vh
    loose<achterin loose<net lost_found:<door lost_found:<net lost_found:<over lost_found:bare<am
    lost_found:loose<tegen lost_found:name<- lost_found:name<van lost_found:noun<langs lost_found:nr<op
    lost_found:person<- name<onder name<w noun<away person<aan person<by person<om public_space:bare<aan
    public_space:loose<tussen public_space:person public_space:thing<- public_space:thing<away question:<tegen
    question:bare<over question:digits<op question:loose<aan question:loose<voor question:name question:name<an
    question:name<voor question:noun<aan question:noun<in question:nr question:nr<, question:nr<bij question:thing<-
    question:thing<achter report:bare<binnen report:bare<inside report:bare<te report:loose<om report:loose<under
    report:name<voor report:noun<away report:person report:thing<away thing<, update:<achterin update:<buiten
    update:<rond update:<te update:<vanaf update:bare update:bare<door update:bare<over update:digits<dwell
    update:housed<van update:lettered<op update:name<im update:name<van update:noun<boven update:noun<dwell
    update:shop<- update:thing<, update:thing<langs whole&housed whole&oan whole&person ~a7 ~aaihek ~aank ~actuur
    ~adkuip ~aier ~alclub ~altjes ~ampjes ~ancard ~beugel ~boeken ~bordje ~broken ~buizen ~busjes ~camera ~cholen
    ~chrift ~cten ~ctoren ~dder ~dels ~dige ~dlopen ~dode ~ebusje ~eenden ~eert ~eige ~eilles ~enauto ~enpers ~eplank
    ~eral ~erband ~erruit ~etstas ~fam ~fondue ~ftop ~geveer ~gevels ~gger ~guit ~gwagen ~haakje ~hens ~hermen ~hild
    ~hoesje ~iele ~iets ~ietsje ~ihek ~ijne ~ilde ~kapp ~kering ~knip ~la's ~lender ~lens ~lets ~lgende ~lied ~lles
    ~lonnen ~lopers ~maaier ~mmotie ~n-huis ~ncel ~nderen ~ndue ~nenhok ~nieren ~nladen ~nman ~noer ~now ~ogst ~oman
    ~onning ~ooftop ~ooguit ~ooie ~ooncel ~otie ~pakken ~pers ~pfiets ~ppelen ~quad ~race ~rbel ~rdje ~rgevel ~rlijke
    ~ronde ~rtas ~ruck ~rvetje ~schild ~selaar ~sement ~slicht ~ssel ~staart ~stas ~strot ~tallen ~tandje ~tang
    ~tiging ~toelen ~toruit ~trot ~tsclub ~tytent ~ulling ~undige ~uratie ~urpost ~vaders ~vegen ~verf ~vertje ~vuist
    ~waeter ~wers ~wijk ~zaag
    """,
    -0.6: """
    <achteraan <dwell <te <vanuit =aansluiting =aarde =achterlijke =automatische =bakken =balkondeur =ballen =besmette
    =betonmolen =bezorgd =bijrijdersstoel =binnenzak =blubber =boeren =bord =borden =boren =botsing =brandje =bronzen
    =bruid =buitenboordmotor =buitenlamp =buurjongen =camionette =college =combi =dakpannen =dashboard =deurbelcam
    =dode =donker =drankje =duiven =einen =fam =fietsenrekken =fietskar =foodtruck =gaten =geiser =gekkenhuis
    =generatoren =geprobeerd =gesprek =gips =gleuf =gouden =grind =gymclub =hangmat =havo =hemd =hengsels =hens
    =hierachter =hitte =hoogspanning =hooiwagen =hovenier =hulpdiensten =jogger =kaartclub =kadaster =kastje
    =kattenluik =kerkdienst =kinderfeestje =kleedhok =kluisjes =klusjesman =knip =kreeg =kreek =kussen =laars
    =lammetjes =lengte =lichtmast =liefhebbers =loempia's =lokaal =looprek =melder =moeke =mouw =n33 =nachtslot
    =naszym =noodstop =onderbroek =oons =ophalen =opleiding =opname =oranje =orgel =oversteken =pantoffels =papier
    =parasol =peuters =planten =plukken =politiebus =pot =precies =putje =quad =raampje =rechercheur =reeen =ren
    =ringdeurbel =roeiers =rondje =rooie =rookmelder =ruitenwissers =scholen =schoolreisje =schooltje =schoonzus
    =schot =schroeiplek =slaapkamerramen =slaapzak =sleutelbos =sluiten =sok =spullen =staart =stad =standbeeld
    =steekwagen =stepje =stofzuiger =straat =stukje =taal =teen =tenen =terrasjes =terrassen =thuiswinkel =toestel
    =treden =truck =tuinset =tweedehandswinkel =uitladen =unseren =vergunning =verhuizing =verhuur =verpleging
    =verwarming =vlecht =voetbalveldje =volledigheid =voornaam =vriendje =vriezer =vroeg =warmtepomp =webshop
    =wenkbrauw =wenteltrap =whoever =winkel =winkelwagen =woning =zaal =zij =zonnedak =zonnescherm =zuster =zwanen
    >aangenomen >ad >afkomst >auto's >bad >begint >belde >bestaat >bestuurder >bewoners >bood >brengen >by >clubhuis
    >d'n >doorgeven >drinkt >elf >eraan >erboven >from >gaf >gebarricadeerd >geglipt >gehakt >gekeken >gekiept
    >gekukeld >geraakt >geroepen >gesmeten >gezegd >gisteravond >gooien >graven >has >hesje >huizen >kijken >klanten
    >kon >la >lady >les >lijn >maakt >meldt >nat >neer >nooit >nou >omvergereden >p >pk >reed >rennen >ruik >ruit
    >schoon >sleutels >spullen >stand >stappen >steelt >steht >step >studenten >stuk >stuurt >tegels >terecht >tram
    >two >vanochtend >vergist >verplicht >verstopt >vertelde >vervangen >vom >voorbij >vor >weet >wijst >zet >zetten
    >zoeken @/ @17 @2e @7 @aangenomen @aannemer @ab @achterop @antenne @autoruiten @bandje @bbq @beek @begrafenis
    @beheerder @bekend @betaalt @bezorger @birthday @black @blad @bladeren @bolderkar @boys @buggy @buurmeisje
    @cadeaukaarten @collecte @complimenten @corrie @dealer @deuk @deurbel @deurbelcamera @diesel @dij @dirk @discussie
    @doen @dol @dood @douche @druppel @dus @echt @eerste @elk @erfenis @erop @expres @fake @firma @frituurpan @gegeten
    @geklopt @gekocht @gelukkig @gerrit @gestaan @gewonnen @go @graait @gras @haakje @has @hat @hebt @hekel @helft
    @heli @hen @hij @houdt @iedere @iemands @ijsbaan @jochies @joke @kanaal @kapster @kerels @kerk @keurig @keyed
    @kikkers @kin @klei @knaap @koperdraad @koppelen @kratten @kwamen @lading @lampjes @laser @leg @leidingen @leit
    @let @leveren @lezing @litteken @loge @lont @loten @loverboy @luchtballon @lui @m @ma @meegetrokken @mees @meiner
    @mir @moeten @morge @nach @neergelegd @nichtje @niemand @onkruid @opengezaagd @opgelost @oplichter @paddenstoelen
    @pakken @papieren @penningmeester @people @pincode @pizza @plast @please @pleegdochter @police @poot @praat
    @probeert @puber @puntje @reservesleutel @roes @rokken @rolt @rookmelders @rukken @schlagen @schuimbekken @se
    @shop @slaapkamers @slingerend @slotenmaker @spook @spuugt @steekvlam @stempel @stift @stof @stofzuiger @strepen
    @studentenhuis @syndroom @telefoons @telefoontje @terug @tijd @tot @tour @trapt @trekken @tweeen @typisch @uien
    @uitgestrooid @und @vaak @vader @val @vals @veilig @verblijft @veren @verliefd @vijven @visboer @vlieger @volgende
    @vriendelijk @vuist @wacht @warm @wc's @west @whatsapp @which @wilde @woont @zeggen @zei @zoeken alarm:<helemaal
    alarm:bare<aan alarm:bare<binnen alarm:bare<helemaal alarm:bare<inside alarm:bare<op alarm:bare<voorbij
    alarm:loose<aan alarm:loose<buiten alarm:loose<over alarm:person<- alarm:street<achter alarm:thing<dwell
    all_clear:<te all_clear:<uit all_clear:bare<aan all_clear:bare<buiten all_clear:loose<an all_clear:name<door
    all_clear:name<vanuit all_clear:noun<, all_clear:noun<over all_clear:person<van bare bare' bare<achteraan
    bare<binnen bare<door bare<in bare<uit called_112:<oet called_112:<van called_112:digits called_112:loose<an
    called_112:loose<door called_112:name<oet called_112:noun<voor called_112:nr<door called_112:thing<aan
    called_112:thing<door chatter:<inside chatter:<te chatter:bare chatter:bare<aan chatter:bare<hoek chatter:bare<in
    chatter:bare<te chatter:bare<uit chatter:bare<van chatter:housed<, chatter:loose<om chatter:loose<rond
    chatter:name<by chatter:shop<achter chatter:thing<- chatter:thing<tegen cut&aan cut&tussen loose'own loose<door
    loose<te lost_found:<away lost_found:<ter lost_found:<uit lost_found:digits<voor lost_found:nr<voor
    lost_found:person<voor lost_found:thing<achter name<- name<uit person' person<- person<in person<op
    public_space:<vanaf public_space:digits<van public_space:loose<om public_space:thing<, question:bare
    question:bare<op question:bare<vanaf question:digits<van question:loose<door question:name<- question:name<away
    question:noun<vanaf question:thing<in report:<helemaal report:<rondom report:<te report:bare report:bare<achter
    report:bare<beneden report:bare<door report:bare<helemaal report:bare<in report:loose<tussen report:name<,
    report:person<- report:person<away report:shop<, report:street<uit report:thing<an report:thing<over shop<-
    street<vanuit thing' thing<away thing<by update:<binnen update:bare<bie update:bare<binnen update:bare<ien
    update:bare<rond update:bare<te update:bare<tegen update:loose<tegen update:loose<uit update:loose<vanuit
    update:loose<voor update:name update:name<langs update:noun<aan update:noun<net update:person update:person<by
    update:person<door ~aagt ~aait ~aapzak ~aarde ~acen ~ader ~aire ~akster ~alls ~ambu ~anen ~angmat ~anning ~arasol
    ~asol ~astjes ~axatie ~belcam ~bellen ~bezoek ~blad ~boeien ~boeren ~boog ~boren ~bruid ~chap ~cies ~cker ~combi
    ~cussie ~daster ~dbeeld ~denk ~dering ~diging ~dij ~dingen ~dmotor ~donker ~dove ~dtruck ~ebbers ~ebrand ~ebshop
    ~eder ~eestal ~eestje ~einen ~eiplek ~ekkers ~elui ~enbouw ~enluik ~ensten ~eraf ~erhand ~ermuur ~esprek ~estapt
    ~etse ~etskar ~eurbel ~euters ~ewagen ~ezer ~fake ~fening ~file ~foon ~gaas ~gaten ~geiser ~geltje ~genoot ~ghalen
    ~ghek ~gieter ~gips ~gister ~gleuf ~gmat ~gouden ~grind ~guy ~hand ~havo ~hboard ~helm ~hemd ~hirt ~hitte ~hoever
    ~honden ~htmast ~htslot ~iendje ~iis ~ijst ~inda ~inders ~iser ~jogger ~jtje ~jzer ~kap ~kbrauw ~kens ~kids ~korf
    ~kosten ~kreeg ~kreek ~ksel ~laag ~laars ~lak ~lappen ~lcam ~lege ~lengte ~lers ~likken ~link ~loeg ~lood ~lubber
    ~matten ~mavo ~meisje ~metjes ~moeke ~mouw ~mpia's ~naszym ~nee ~nenzak ~ngsels ~ngte ~nnedak ~nseren ~nset ~ntas
    ~ntes ~ntract ~nzak ~nzus ~obeerd ~odstop ~oeiers ~oeke ~oekjes ~oete ~offels ~oien ~ollege ~ombi ~omme ~ondeur
    ~onds ~onette ~ontact ~ooltje ~oons ~oonzus ~ooprek ~opende ~opname ~oranje ~orgel ~ornaam ~orry ~ortier ~oten
    ~otoren ~otsing ~oule ~outing ~papier ~phalen ~piegel ~pijn ~pjes ~poep ~pot ~prek ~pstoel ~puit ~putje ~pzak
    ~raar ~raatje ~rack ~ract ~rankje ~rasjes ~rbroek ~rcheur ~recies ~reeen ~reeg ~reek ~reisje ~ren ~riem ~riezer
    ~rift ~rind ~rjas ~rmat ~rmen ~rntrek ~rondje ~ronzen ~rooie ~rramen ~rretje ~rsen ~rspost ~rwagen ~sbus ~schot
    ~sdag ~sdraad ~sers ~site ~smette ~sok ~spak ~spoort ~sta ~stam ~stepje ~szym ~tact ~taling ~tappen ~tarten
    ~tegels ~telbos ~tenen ~tentie ~tepomp ~tiebus ~tladen ~tootje ~tploeg ~truck ~tterij ~tuig ~ugel ~ugen ~uinset
    ~uist ~uite ~uizing ~urde ~uwhuis ~venier ~very ~vlecht ~vroeg ~vuil ~vuur ~ymclub ~zakken ~zie ~zij ~zijnen ~zin
    ~zing ~zuster ~zwanen
    """,
    -0.5: """
    !? <- <away <beim <bijt <bovenop <oan <om <w =a7 =aanbieding =aanhangwagen =accu's =achtergevel =achtergrond
    =afgesloten =afloop =altijd =ambu =ammoniak =anderen =antenne =appartementen =asfalt =autoraam =badpak =bagger
    =batterij =bedstee =bel =berichten =bestelauto =blauw =bloed =blokken =boeien =boeken =boomwortels =braand
    =breiclub =brons =bruiloft =bruine =buggy =buizen =buurtborrel =cam =camion =centrum =church =cjib =claxon
    =concierge =d'r =decathlon =dekentje =denk =deurbellen =deurknop =dichte =dierenarts =dierenweide =discussie
    =dokterspost =dollen =dove =draait =droger =e-bike =eentje =eetzaal =elektrische =enveloppen =fake =fietsers
    =fietsslot =file =flatgebouw =gaas =garagedeuren =gasleiding =gebed =geel =geheel =gekomen =geluid =geluidsbox
    =getrokken =gewandeld =gewonde =glas =glazen =gluhwein =gooit =groenvoorziening =ground =guy =hals =hamster =hangt
    =hardlopen =helft =helikopter =helm =helpen =heren =hesje =hondenluik =hoogste =hoorn =huismeester =hurken =iis
    =ijzer =ijzige =ingooien =inpakken =instelling =jaren =journaal =kaarsen =kamer =kantoor =kap =kapotte =kast
    =kerstvakantie =ketting =kettinkje =kids =klei =klein =klepraam =klussen =krantenjongen =laag =lader =lading =lak
    =laken =lampion =lantaarnpalen =lens =ligfiets =ligplaats =lijnen =lijst =lijstje =lippen =loempiakraam =lol
    =loodgieter =loterij =lunch =m'a =maat =map =mavo =maxicosi =melkboer =midden =moeders =motorclub =motoren =nee
    =netbeheerder =nooddeur =now =ober =oefening =olie =omloop =ondergoed =ontbijt =openen =ouderen =paal
    =paddenstoelen =palen =pan =pand =patient =pauze =penningmeester =pijn =pijp =plaatse =politiebusje =pols =poorten
    =poortjes =portieken =portier =raad =racefiets =radiator =rechtbank =regen =restaurant =riem =ringen =riolering
    =schip =schoen =scholieren =schoolreis =schouw =schriftje =schuim =schutterij =sensor =sint =slopen =stang
    =starten =statistiek =sticker =stonden =stop =straatje =stroom =stroomstoring =stropdas =studentes =suiker =tanken
    =tapijt =tassen =telefoontje =terrarium =through =thuis =tong =trailer =tuinpoort =tuinstoel =tuinstoelen
    =tweedehands =uitnodiging =valt =venster =ventilatoren =vergadering =verhuurder =verse =vertrek =voetbalclub
    =voorgevel =voorzitter =vraag =vraagt =vrachtwagens =vuilnis =vuilniszak =vuur =wandelen =wandelgroep =wassen
    =weggelopen =whole =winterjas =woater =zakjes =zeilen =zie =zilveren =zin =zitting =zolderraam >aangeboden >aant
    >afgebroken >afgesloten >aus >balkon >bedreigd >behind >bende >beroofd >blauw >bleef >box >bracht >buurt >company
    >dacht >dak >doorgaat >doormidden >dragen >droog >durch >durft >dwars >familie >gate >gebeld >gebrochen >gefilmd
    >gegen >gehad >geklapt >geknald >gestaan >gesteld >gestuurd >geworden >hahaha >half >hat >it >jongeren >kaartjes
    >kamer >kinderen >klopt >laute >legt >leunt >lijken >lol >luistert >nie >ons >ontvangen >pas >plaatsen >praten
    >przy >puilt >put >rent >rijdt >schreeuwt >schroeven >sporthal >sturen >types >und >verf >verkocht >verteld >vest
    >wanneer >we >weggezakt >wel >wil >zeggen >zich >zie >zo >zoek >zolder >zou >zu @18 @61 @77 @aanbieding
    @accuboormachine @advertentie @afgepakt @allemaal @allen @als @antwoord @armen @asbak @asleep @auch @bakstenen
    @banden @bas @beide @beker @bende @beroving @bibberen @blaue @blijven @boei @boswachter @brandstichter @bricks
    @brief @brood @buitenlanders @cat @cello @cockpit @code @conducteur @controle @d @dagboek @dan @dier @diese @do
    @doet @donkerblauwe @dr @dreef @du @durchs @eet @eikel @einer @elektrische @erin @even @every @factuur @foetsie
    @for @foto @foto's @gasfles @gast @gaten @gedaante @geeft @geen @gehad @geld @geroepen @gerust @gesprek @gewoon
    @gezellig @gillend @gooi @gooit @goud @gratis @grijze @guten @heftruck @heijn @hitte @hoeveel @hondenpoep @hoofd
    @hooivork @huisarts @iedereen @iemnad @ihr @ingeschreven @jayden @jest @kaarten @kapper @kapschuur @karretje @kast
    @katalysator @keeps @kelders @kentekenplaat @kijkt @kleintjes @kliko @knikkers @knuffel @koe @kort @kots @krant
    @kreeg @ktos @kwart @laden @landt @leeghalen @lekkende @lens @letters @leuk @liet @live @loop @lotte @luchtbuksen
    @luifel @maak @maart @marktplaats @mast @medewerker @medicijnen @meet @meetlint @mein @mit @moeders @moest @moet
    @mongool @mooie @muts @naor @negen @nepagent @niet @nummer @oke @oliebollen @ome @only @ontsnapt @ontvoerd
    @ooievaar @ooit @oom @oorbel @oorlog @oud-leerling @oude @out @pannenkoek @parkeerautomaat @per @plaat @plant
    @portofoon @poster @praktijk @prijs @puppies @pyromaan @regenboog @richting @riek @roept @rustig @sa @samen
    @scheldt @scherven @schiet @schijnsel @schoenen @scholieren @school @schot @schrijf @schuift @schuim @schuiven
    @sjaal @sjoerd @sleutelhanger @slok @sloophamer @slopen @sluis @soort @springt @stad @standbeeldje @stichting
    @strand @stront @stroomdraad @stroomstoring @stroopwafels @stuurt @supermarkt @talud @tasje @taxi @tellen @tis
    @toren @touwen @trottoir @unser @vakantiehuis @verdieping @verdwijnen @verhuizer @verhuur @verhuurder @verzamelen
    @vest @vlaggen @vlek @vogels @vriendin @vroeger @vrouwen @webshop @week @weekend @weekje @wijkagent @with @woonde
    @zakje @zien @zilvergrijze @zoeklicht @zonnewijzer @zoon @zoontje @zorgen @zum @zwarte alarm:bare<langs
    alarm:bare<tussen alarm:loose<achter alarm:loose<beneden alarm:loose<naast alarm:loose<oan alarm:loose<tegen
    alarm:person<in all_clear:<binnen all_clear:<dwell all_clear:<naast all_clear:<oan all_clear:bare<te
    all_clear:bare<tussen all_clear:bare<uit all_clear:bare<voor all_clear:loose all_clear:loose<away
    all_clear:loose<om all_clear:loose<tegen all_clear:noun all_clear:nr<van all_clear:person<, all_clear:person<-
    all_clear:thing<van bare<oan bare<rondom bare<tegen bare<vanuit called_112:<net called_112:<te called_112:bare<te
    called_112:bare<van called_112:noun<, called_112:person<- chatter:<net chatter:<w chatter:bare<door
    chatter:bare<om chatter:bare<op chatter:bare<voor chatter:bare<w chatter:housed<te chatter:housed<van
    chatter:loose<yn chatter:name<bie chatter:name<dwell chatter:name<net chatter:name<tegen chatter:noun<tegen
    chatter:person chatter:person<- chatter:person<van chatter:shop<away chatter:shop<bij chatter:street<uit
    chatter:thing<vanaf cut cut&achter cut&bare cut&housed cut&in cut&noun cut&yn digits<van digits<voor lettered<uit
    long5 loose<aan loose<hoek loose<om loose<over loose<van loose<voor lost_found:<om lost_found:<van lost_found:bare
    lost_found:bare<an lost_found:bare<uit lost_found:digits lost_found:loose<net lost_found:name<door
    lost_found:person<aan name<, name<ter name<van name<vanuit name<voor none:public_space noun<vor person person<over
    person<van person^ public_space:<helemaal public_space:bare<helemaal public_space:bare<net public_space:bare<om
    public_space:loose<van public_space:nr<van public_space:thing<onder question:<- question:<buiten question:<onder
    question:<te question:<tussen question:bare<om question:bare<te question:bare<tussen question:loose<uit
    question:name<, question:person question:thing<, question:thing<langs report:<away report:<buiten
    report:bare<buiten report:bare<op report:bare<rondom report:loose<binnen report:loose<boven report:loose<dwell
    report:name<ter report:name<uit report:noun<te report:person<voor report:thing<, speaker thing<- thing<binnen
    thing<om thing<rond thing<tussen update:<- update:<over update:bare<away update:bare<boven update:bare<buiten
    update:bare<net update:loose<bie update:loose<onder update:name<achter update:noun<te update:noun<vanaf
    update:nr<bij update:person<van update:street<van update:thing<- whole&street whole&tussen ~-app ~aarsen ~accu's
    ~achtig ~afloop ~aken ~akhuis ~ampion ~amster ~angt ~apon ~apotte ~apte ~arming ~asfalt ~asting ~athlon ~atient
    ~atse ~auze ~axon ~badpak ~bagger ~balk ~bare ~been ~bel ~bijt ~blauw ~bloed ~bond ~bouter ~bouwer ~braand ~bran
    ~brons ~bruine ~buggy ~cam ~camion ~chines ~chtend ~church ~cierge ~cjib ~claxon ~code ~cu's ~d'r ~ddelen ~deming
    ~dentes ~desk ~diator ~dichte ~dief ~doeken ~dollen ~domu ~dpak ~draait ~draden ~duif ~duim ~e-bike ~ealers ~edel
    ~edstee ~eentje ~eerd ~eesten ~efiets ~egen ~egeven ~egster ~ehands ~ekomen ~elde ~elkast ~elopen ~enarts ~enster
    ~epraam ~erboer ~erge ~ergoed ~erhemd ~erslag ~ertrek ~etsers ~etting ~etzaal ~ewonde ~ezorgd ~falt ~fers ~ffel
    ~fles ~ftje ~fval ~game ~gebed ~geel ~geheel ~geit ~geluid ~gfiets ~glas ~glazen ~gooit ~grip ~hals ~hangt ~heel
    ~helft ~heren ~hesje ~hlon ~hond ~hoolse ~hoorn ~houw ~hrough ~htbank ~htig ~huif ~hurken ~ichter ~idsbox ~ieding
    ~ieen ~ient ~ierbak ~igen ~ijkers ~ijstje ~ijzer ~ijzige ~ikke ~iler ~imen ~irma ~issers ~istiek ~itte ~jaren
    ~jassen ~jeep ~joelen ~kamer ~karren ~kbox ~kend ~klei ~klein ~klep ~kles ~knop ~kopter ~kpak ~kzak ~laatse ~lach
    ~lader ~lading ~laken ~lampen ~lant ~lanten ~lbox ~lering ~leugel ~leur ~leuren ~lijst ~linten ~lkboer ~lken ~llet
    ~lnis ~loed ~lol ~loppen ~lopt ~lown ~loze ~lpdesk ~lroute ~luit ~lukken ~lunch ~lussen ~lveren ~m'a ~maak ~map
    ~midden ~mion ~mmen ~mmer ~moeder ~molens ~moniak ~mpas ~mpen ~naam ~nallen ~name ~ndelen ~niak ~niform ~niszak
    ~nnen ~noot ~npak ~npalen ~nsor ~ntbijt ~ntenne ~oard ~ober ~oddeur ~oeie ~oest ~oket ~olreis ~olse ~omloop
    ~onmaak ~oogste ~ookt ~oontje ~ooters ~openen ~orclub ~orgd ~orkant ~ortels ~ortjes ~oter ~ough ~ozen ~palen ~pan
    ~pannen ~passen ~pauze ~pdas ~pels ~phek ~pijl ~pijt ~pion ~poging ~pols ~potten ~pperen ~pter ~pullen ~raan ~raat
    ~rarium ~regen ~rekken ~rfiets ~rgrond ~rhoofd ~riftje ~rijden ~rijtje ~rits ~rnclub ~roek ~roming ~rond ~ropdas
    ~rtclub ~ruimen ~ruitje ~rukt ~rven ~rver ~schip ~schoen ~schouw ~sensor ~sint ~sla ~slopen ~sms ~stad ~stang
    ~stap ~steken ~step ~straat ~stroom ~stukje ~suiker ~suit ~tanken ~tant ~tapijt ~tapt ~tassen ~tavond ~te's ~teem
    ~tenaar ~tend ~terjas ~thuis ~ticker ~tieken ~tige ~tinkje ~tonden ~tong ~toon ~topt ~toraam ~toring ~tsslot
    ~uderen ~uggy ~uhwein ~uilnis ~uiloft ~ukje ~urch ~urknop ~urnaal ~usical ~uter ~valt ~vat ~verse ~vraag ~vraagt
    ~wad ~wak ~wall ~wein ~whole ~wit ~woater ~wok ~xicosi ~xide ~ysteem ~zakjes ~zeilen ~zige ~zitter ~zorger
    """,
    -0.4: """
    !volgens <, <beneden <buiten <door <ien <oppe <van =aanhanger =aanrijden =achterruit =ademen =afspraak =afwas
    =agente =appeltaart =asielzoekers =automobilist =autoruiten =baby =bak =balie =balk =bank =banken =beademing
    =bedrijf =bekend =belasting =belde =betaalautomaat =betalen =bijna =bladblazer =boekje =boerderij =bolderkar
    =bonken =boomhut =boormachine =bootjes =bouwvakkers =bovenbuurvrouw =bran =brandende =brandt =bruidspaar =bruin
    =buitenland =buitenschoolse =buschauffeur =busjes =cel =clown =code =concert =crossmotoren =daarna =dakgoten
    =damesfiets =dekbed =deure =deurmat =deurwaarder =dialyse =dierenambulance =dij =dochters =domu =dorp =dozen =duim
    =eieren =emmer =ene =enkels =enquete =every =fietser =fietskoerier =fietskrat =fietstassen =flats =fles
    =fotograferen =game =gamen =gamma =gas =gedragen =geduwd =gegaan =geit =geldla =gelopen =gemak =geslapen =gewonnen
    =ggz =gloeien =golfplaat =grap =grijpen =grofvuil =haan =harmonie =hartstichting =heb =hetzelfde =hoekwoning
    =hondje =hoofddoek =hoorde =houdgreep =huizen =ieders =infuus =jeep =joch =jongeren =kaartjesautomaat =kabouter
    =kamers =kasteel =keet =kelders =kennel =kibbeling =kier =kindje =klant =klappen =kleindochter =kleinzoon =klimmen
    =klimt =knieen =knopje =koek-en-zopie =koelbox =kooi =koordje =koper =kosten =koster =kostuum =krat =kring =kuil
    =laatst =lego =lenen =lepel =les =lesauto =lied =loket =lood =lopende =luier =lyceum =maag =mast =medewerker
    =meerdere =minstens =mit =moest =muren =musical =naalden =nachthemd =nachtpon =nette =nierstichting =nieuw =nonkel
    =nonnen =onweer =openstaande =operatie =opkoper =oplichter =oplichting =opritten =organisatie =overal =overall
    =overkapping =oversteek =paardenstal =padvinders =pakhuis =papierbak =parkeerplek =parkieten =partij =pastoor
    =pensioen =pension =perk =pick-up =pizza =plassen =poeder =pompen =pontje =puin =putdeksel =ramp =rand
    =reddingspost =restauratie =rietdak =rijschool =rijtje =rits =rolpoort =rookmelders =scherven =schilderij
    =schooltijd =schort =schuurtjes =serie =sla =slaapkamer =slaapkamers =slaat =sloop =sluitingstijd =smoking =sms
    =snelle =soep =sokkel =speeltoestellen =speelzaal =spelletje =speurtocht =spijlen =spugen =sta =stalling =stapel
    =stelen =stemmen =stichting =stickertje =stilte =stoepen =stoeptegels =stofzuigen =storing =straatbbq =straatfeest
    =stress =surfschool =swarte =taart =tachtig =tandem =telefoonwinkel =terugkomst =thuiskomst =ticket =toilethokje
    =toon =touwtje =trekhaak =trots =trouwjurk =tuig =tulpen =uniform =uns =val =vallen =vandaan =vat =verdieping
    =vermissing =vlam =vogels =volle =vuurtoren =wad =wak =wand =waterleiding =waterschap =wieltjes =wij =wijkraad
    =wilde =wintersport =wisselen =wit =wok =woningcorporatie =woonwagenkamp =wurggreep =zaag =zadel =zagen
    =ziekenwagen =zogenaamd =zwembadje =zwemmer >aanhanger >alsof >an >as >auto >bedrijf >bei >belt >bericht >bin
    >bloemen >brennt >briefjes >buurman >buurvrouw >camera >denk >denkt >der >des >doe >doos >drukken >du >eindelijk
    >erin >erop >ervan >foetsie >gebonden >gebotst >gebracht >gebroken >geeft >gefietst >gegeven >gehoord >gehouden
    >geleerd >geschoten >geschoven >gesleept >gesproken >gezet >goed >gratis >grote >haha >halen >helemaal >helpen
    >hoop >house >iedere >incl >ingetrapt >intrappen >ist >jas >jullie >kaarten >kenteken >klapt >klauen >klimmen
    >klimt >kregen >krijgen >ktos >kunt >kwam >letters >maar >mag >medewerker >meegegaan >merk >mit >morgen >motor
    >niet >nieuwe >ohne >olie >oma >passen >plaat >plast >platen >police >punt >richten >samen >scheuren >scooter
    >slepen >smeulde >stel >stopt >terrein >terug >thuis >toen >tongval >trouwens >uiterlijk >vd >volledig >vorige
    >vrouw >wagen >werkt >when >wit >zoemt @" @112 @22 @40 @6e @85 @aangebeld @aangeboden @aanhanger @aanhangwagen
    @abonnement @aed @afgebrande @afgegeven @afgesloten @afgezet @afhalen @agenda @al @albanezen @ambtenaar @ander
    @arts @bakker @bankpas @beer @begonnen @beige @bekrast @bern @bestel @binnenkant @bint @blijkt @blood @bloot @boel
    @bootje @bouwplaats @brandtrap @brandweerauto @broer @broers @broodjes @bruiloft @bruine @buitengesloten
    @burgemeester @buurjongen @called @chauffeur @chloor @collectebus @container @contract @d'r @dachten @dader
    @dezelfde @dienst @dijk @doorgezaagd @draait @drei @droge @durf @durft @ein @enquete @envelop @excuses @excuus
    @fakkels @fell @fietsenstalling @fietstunnel @flauwgevallen @fluit @gaande @gaslek @geblindeerde @gedaan @geit
    @gelbe @gemeente @genaamd @geopend @gered @getuige @gewaaid @gewerkt @gif @gilt @glad @graaf @grappig @grauer
    @groen @groetjes @gun @hand @handtekening @heer @hem @hesjes @him @hollander @hondje @hoofden @hoor @hoorde @hulp
    @huur @idioot @idzie @ineke @ins @jerrycans @jou @kaarsje @kat @kater @kennen @kent @kettingslot @kettingzaag
    @kinderen @kleinkind @klokken @klootzak @koerier @konijn @kruipen @lag @laptoptas @lapzwans @las @later @laute
    @letzte @lichaam @liepen @lieve @lijk @loket @lood @loper @luiers @mail @manier @meid @mij @min @mouw @muis @mw
    @nah @natuurlijk @neemt @nep @netjes @noaber @nonkel @noodverlichting @noor @notaris @nur @oma @oor @opa's @openen
    @opgegaan @opgelicht @optocht @orgel @oud @ouwe @paal @paar @paard @paarden @parkje @passat @pater @perron
    @pilletjes @plaats @plekken @poes @pont @precies @proberen @punt @ratten @reclame @reed @ringen @rommelen
    @rookmelder @rookt @route @rugzakken @ruzie @s @schaduw @scheur @scholen @scholier @schouder @schreeuwt @seit
    @sieraden @sirenes @sist @sit @sitzt @sjoch @slaapgas @slaat @slapen @slecht @sloten @sluit @sneeuwpop @snoep
    @snoepjes @sok @someone @speelhuisje @spijkermat @sprong @spullen @staart @statushouders @steekwagen @steht @stem
    @sticker @stier @stippen @stroomkabel @student @supporters @taal @tas @telefoon @telelens @thermostaat @thuis
    @thuisgekomen @tijdje @tong @touwtjes @trekker @trekt @tuinset @tuinslang @uitlaat @uitslag @vaders @vanavond
    @vandaar @varen @vastgehouden @verder @verdriet @verkeersbord @verkocht @verkoper @vertelde @vinger @vlam @vliegen
    @voet @vogel @volk @voordeuren @voorhamer @voorzitter @vorige @vuilcontainer @vuilniszak @vuurwapen @wachten
    @wakker @wandelstok @wanneer @waterpomp @wed @wedden @wel @welkom @wethouder @white @wie @youri @zak @zaklantaarn
    @zakt @zelfde @zichzelf @ziekenhuis @zilveren @zingt @zo'n @zomaar @zwaaien @zwaars alarm:bare alarm:bare<achterin
    alarm:digits<voor alarm:lettered<uit alarm:name<away alarm:name<dwell alarm:name<in alarm:noun<vanaf alarm:nr<away
    alarm:person<door alarm:thing<, alarm:thing<binnen alarm:thing<om alarm:thing<voor all_clear:<by all_clear:<ter
    all_clear:bare<in all_clear:bare<net all_clear:bare<om all_clear:loose<by all_clear:name all_clear:noun<uit
    all_clear:shop all_clear:street<- all_clear:thing bare<bijt bare<van bare<w called_112:<binnen called_112:<in
    called_112:bare<am called_112:bare<binnen called_112:bare<net called_112:loose<om called_112:loose<tussen
    called_112:noun called_112:person<van called_112:person<voor called_112:thing<voor chatter:<binnen chatter:<buiten
    chatter:bare<buiten chatter:bare<by chatter:bare<im chatter:bare<net chatter:bare<over chatter:bare<tegen
    chatter:bare<vanaf chatter:loose<an chatter:loose<away chatter:loose<net chatter:loose<vanaf chatter:loose<vanuit
    chatter:name<tussen chatter:person<, chatter:person<voor chatter:thing<aan chatter:thing<dwell chatter:thing<naast
    cut&nr cut&ter lettered<voor loose<- loose<an lost_found:<- lost_found:housed<op lost_found:lettered<bij
    lost_found:loose<van lost_found:noun<tussen lost_found:nr<- lost_found:street<dwell lost_found:thing<naast
    lost_found:thing<uit name<away name<dwell name<tegen none:alarm noun'own noun<dwell public_space:<,
    public_space:<door public_space:bare<onder public_space:bare<uit public_space:loose<net public_space:noun<over
    public_space:person<- public_space:person<van question:<binnen question:<w question:bare<aan question:bare<away
    question:bare<tegen question:bare<w question:housed<, question:loose<tegen question:name<uit question:noun<buiten
    question:person<- question:street<in question:street<uit question:thing<boven question:thing<om
    question:thing<over question:thing<uit question:thing<vanaf report:<- report:bare<aan report:digits<van
    report:loose<langs report:loose<te report:name<- report:name<van report:noun<net report:nr<, report:nr<achter
    report:street<dwell report:thing<rond report:thing<te road<over street<am thing<am thing<langs thing<oet
    thing<onderaan thing<over update:<, update:<away update:<helemaal update:<tegen update:bare<from
    update:bare<helemaal update:loose<boven update:loose<dwell update:loose<over update:name<in update:name<vanuit
    update:noun<, update:road update:street<aan update:thing<tegen whole&der whole&naast ~-zopie ~a2 ~aalden ~aamd
    ~aampje ~aand ~aarder ~aatbbq ~adel ~ademen ~aden ~aferen ~afwas ~agente ~akkers ~alde ~amde ~amma ~andaan ~andeld
    ~ands ~andt ~angers ~anse ~apping ~arde ~aren ~aresse ~arna ~astoor ~atst ~azen ~baas ~baby ~bak ~balie ~ballen
    ~bandje ~bber ~belde ~beling ~bijna ~bilist ~blik ~bollen ~bon ~bonken ~bord ~brandt ~bruin ~bso ~bureau ~cel
    ~ceum ~chat ~chte ~chters ~chtpon ~clown ~cooter ~cosi ~ctie ~daarna ~ddel ~deeg ~dekbed ~dekker ~deksel ~delaar
    ~deld ~derdag ~derkar ~ders ~deure ~dgreep ~ding ~doek ~dorp ~dozen ~dragen ~druk ~dspaar ~dur ~duur ~duw ~duwd
    ~ease ~echt ~edrukt ~eeld ~eerder ~eien ~eieren ~eken ~ekenen ~ekhaak ~elclub ~elders ~elpomp ~emak ~emmer ~enaamd
    ~enaren ~enbeen ~ende ~ene ~ener ~enkels ~enland ~enne ~erdoos ~eren ~erhoek ~erhuur ~erling ~erop ~ertjes ~esauto
    ~esje ~eskerk ~esse ~estort ~etaald ~etalen ~eurd ~eurmat ~even ~every ~ezaagd ~fddoek ~feur ~flats ~fplaat ~fuus
    ~fwas ~gaan ~gamen ~gamma ~gans ~gas ~geduwd ~geldla ~gels ~gemak ~ggreep ~ggz ~gina ~gkomst ~grap ~graven ~gspost
    ~gste ~haak ~haal ~haan ~hakken ~hanger ~haring ~heb ~heen ~heid ~hekken ~heli ~hengel ~herven ~hete ~heur ~hoenen
    ~hondje ~hone ~hoorde ~hort ~hthemd ~huim ~ialyse ~ical ~icht ~ick-up ~iden ~idster ~ieders ~iene ~iening ~iers
    ~ietdak ~ietent ~ieuw ~ight ~ijna ~ikje ~ille ~ilte ~infuus ~inzoon ~iste ~ital ~izza ~jkraad ~joch ~jurk ~k-up
    ~kantie ~kbed ~kening ~kentje ~kers ~kgoten ~kgroep ~kier ~kieten ~kindje ~kistje ~kkel ~klant ~klimt ~knieen
    ~knopje ~koe ~koper ~koster ~krat ~kring ~kussen ~laas ~laatst ~ladden ~lassen ~lderij ~ldla ~lefoon ~lega ~lego
    ~lenen ~lepel ~les ~leuf ~lgroep ~lichte ~lijnen ~limmen ~limt ~lint ~lippen ~ller ~loeien ~loket ~ltaart ~lthuis
    ~luid ~luier ~luikje ~luiten ~lven ~lver ~lwagen ~lyceum ~lyse ~maag ~mbadje ~mdraad ~melder ~mensen ~middel ~ming
    ~missie ~mit ~moe ~moest ~moking ~muren ~ndem ~ndende ~nette ~nfonds ~nger ~ngeren ~nhek ~nieuw ~nist ~nker
    ~nmolen ~nner ~nonkel ~nonnen ~nood ~nquete ~nsioen ~nstens ~nten ~ochter ~oeders ~oekers ~oelbox ~oeltje ~oerier
    ~oetsen ~offers ~ofvuil ~oltijd ~onweer ~ooit ~oomhut ~oordje ~oorten ~open ~opie ~oratie ~orde ~ostuum ~oterij
    ~otje ~otor ~otte ~overal ~paar ~pagina ~pellen ~pijlen ~pijpen ~pizza ~pkamer ~pkoper ~poeder ~polo ~pompen
    ~pontje ~pony ~proken ~puin ~ractie ~railer ~rainer ~rall ~ramp ~rassen ~rbij ~rden ~reau ~remmen ~rend ~ress
    ~rger ~rgroep ~rhek ~rijder ~rijpen ~rijven ~ritten ~rkar ~rmonie ~roeg ~roeien ~roet ~rollen ~rouw ~rsbord
    ~rschap ~rsport ~rtocht ~ruin ~rzen ~schaal ~schort ~schuim ~serie ~sfiets ~sier ~skomst ~slaat ~slapen ~slee
    ~sloop ~snelle ~soep ~sokkel ~spital ~spraak ~spugen ~sselen ~stee ~stilte ~stje ~stop ~stress ~sttent ~swarte
    ~szak ~taande ~taart ~tandem ~tanden ~tel ~tellen ~temmen ~tenrek ~teur ~ticket ~tigste ~tips ~tman ~toepen ~tpon
    ~trots ~tskrat ~tukken ~tulpen ~tuum ~uete ~uffeur ~uier ~ulance ~ulen ~uns ~utelen ~uwjurk ~vaar ~val ~verall
    ~vers ~vlam ~vogels ~volle ~vond ~wassen ~weer ~wemmer ~werken ~wieg ~wij ~wijn ~wilde ~wonnen ~zadel ~zagen ~zakt
    ~zoek ~zoon ~zuigen
    """,
    -0.3: """
    !iedereen !op_te_halen !stuur <achterin <from <over <tegen <uit =a2 =aandacht =achteraf =achterkant =achtertuinen
    =achttien =action =afdaling =afgelopen =aflevering =afstand =airbnb =algen =appartement =automobilisten
    =badmeester =bandje =barbecueen =bedreiging =bedrijventerrein =beige =bek =bekogelen =berg =bestelling =beving
    =bewaring =bewustzijn =blik =bliksemafleider =bloei =blok =blote =bon =bontjas =bonzen =boodschappenkar
    =bovenwoning =brandnetels =brandplek =bridge =bso =buitenaf =caddy =carnaval =cavia =cobra =collectebus =contact
    =daarnet =dakdekker =daken =dakje =dakluik =dame =dansles =deeg =dekzeil =dertig =deuk =deur =dezelfde =dicht
    =dieplader =directeur =dirk =djellaba =donkerblauwe =doorknippen =douchen =draden =drugs =dubbel =dumpplek =dur
    =dure =durft =duster =duur =duw =echte =eend =eenwieler =eetcafe =ein =elevator =engels =enkel =eruit =es
    =expositie =feesttent =festival =fietsenmaker =fietsles =fietsmand =fietspomp =firma =flarden =fraudehelpdesk
    =friet =gasstation =gate =geboren =geglipt =gegooid =geklommen =gelegd =gerend =gerold =gestaan =getild =gevlucht
    =gevonden =gezegd =gezet =glasvezel =glijbaan =gooien =graafwerk =gratis =graven =grijs =haand =hakken =hallway
    =halte =handtekening =harde =hekken =hekwerk =heterdaad =heuvel =hiernaast =hoekhuis =hol =holiday =hooi =hoop
    =hoor =hoort =hospital =houten =huid =huisarts =iemands =ijscokar =intikken =jonge =jongste =jurk =justitie
    =kaasboerderij =kalender =kampvuur =kano =katalysatoren =kebabzaak =kerstbomen =kerstkaarten =kerststal
    =keukenkast =keukentrap =kist =klapdeur =kleinkind =kleinkinderen =klimrek =klok =knallen =knippen =koe =kopje
    =krukken =kunst =kunstwerk =laadbak =laarzen =laminaat =lampen =late =leeg =leerling =leiding =lekke =lichterlaaie
    =liefhebber =liftkooi =loeien =luidspreker =maaltijdbox =magazijn =mais =marathon =marechaussee =meekijken =merels
    =metaal =meten =meter =meterstand =moe =mosque =motoragent =museum =muur =muurtje =muziekbox =nekhoogte =nep
    =neven =omgevallen =onderzoek =open =opletten =oudkerk =outlet =oversteekplaats =paardentrailer =paars =pagina
    =pak =pallets =pannenkoeken =pannetje =parkeerplaatsen =past =pavement =peutergroep =piano =pil =plaatsen =plataan
    =plekje =plus =polo =pony =pony's =portaal =postzegels =potje =praat =proberen =provincie =raam =radio =ramen
    =receptie =regenpak =reis =richten =rij =rijdende =roet =rokken =rollators =rollen =rondvaart =rood =rotte =rotten
    =router =rozen =ruikt =rust =rustig =schaatsen =schiettent =schoonmaakster =schoot =schoppen =schroef
    =shishalounge =shop =show =sjouwen =slaan =slapende =slepen =sleutelen =sloep =sloffen =smalle =snap =spaargeld
    =spelen =spelende =spoorweg =sportclub =springen =spuit =srodku =stappen =status =steeds =steekkar =stelletje
    =stempel =stick =stijgbeugel =stilstaande =stoeltje =stokje =stoplicht =store =strandhuisje =streek =struik
    =student =stukken =tankwagen =tel =ten =theetuin =their =tienen =toren =touwen =trainer =tuinman =tuinslang
    =tweeen =valse =varkens =vechten =ventiel =verband =verkoopster =vermiste =verzorgingshuis =vijftig =visboer
    =vistrap =vlieger =voegen =voeren =voetballen =voetpad =vogelkooi =volgorde =voorruit =vorige =vuilnisman
    =vuilniswagen =vuurtje =wacht =wachtruimte =wall =wandelclub =warme =weet =werkkleding =wieg =wijn =wolthuis
    =wonen =zee =zenuwen =zestig =zevende =zieken =zilver =zo'n =zogezegd =zondagavond =zwarte =zwembroek >101 >ab
    >accent >accu >achtergebleven >achterop >alles >avond >band >behalve >bel >belden >bie >binnengekomen
    >binnengelopen >blijft >bmw >busje >dan >dat >deed >den >dichtgedaan >dinsdag >doel >donker >ein >el >er >ermee
    >flat >fr >fur >gedaan >gegaan >gemist >geprikt >geprobeerd >gesmolten >gestoken >gevat >gevlucht >gevolgd
    >gezeten >gezien >glas >graag >had >he >hek >hier >hou >ingestort >kan >kerk >kijkt >kind >klappen >komaf >kookt
    >kreeg >laan >lacht >let >lig >los >m >mee >mei >mocht >moest >moment >muur >natuurlijk >net >nummer >of >omheen
    >opengaat >pak >past >plus >recht >run >s >schuur >side >sinds >sleept >snoeien >soms >speelt >spoor >spuit >spuwt
    >stapt >stapvoets >station >stond >stukjes >suit >telkens >toe >trekken >up >vallen >verkoop >vermist >via >voeten
    >vol >volgende >volvo >week >weekend >zag >zeen >zeg >zn >zoekt @10 @2 @33 @60 @achterover @af @afgebroken
    @aflevering @afval @afvalbak @aggregaat @applaus @as @avonden @baan @badge @bak @bakken @ballonnen @bedreigd
    @beetje @bekogeld @bericht @beste @betaal @bezoeker @blikjes @bloemen @boom @bordjes @boten @bottles @bovenlijf
    @bram @brandlucht @brandweer @brandweerman @brede @broertjes @buurman @buurmans @buurvrouw @cijfers @climbed @dag
    @dam @deelscooters @dekens @deksel @derde @des @dief @dikke @doek @donkergrijze @drain @duidelijk @eens @ei @eigen
    @empty @en @ermee @etage @examen @fietsendief @fietsenhok @fietsenmaker @fietsenrekken @fijne @fur @ga @gans
    @gefeliciteerd @gegeven @gehuild @geland @geldkistje @gele @gepleegd @geur @gevoel @gevraagd @gezegd @gripzakjes
    @groeit @groepen @hagel @hamster @handtas @hangen @haren @hassan @haven @heb @henk-jan @herkend @hertje @heup
    @heute @hiding @hoog @hore @hotel @hou @inboedel @ingegooid @jan @jaren @jeden @jerrycan @joden @jongeman @juist
    @juwelier @kaarsjes @kabel @kalfje @kamperen @kantoor @kapsalon @kassalade @kees @kinderboerderij @kindje @kittens
    @klaagt @klopt @knipt @koffie @kom @komt @kutkop @lasers @leeggehaald @lenen @lezy @lichtblauwe @lid @liedjes
    @lijst @lof @loodgieter @lucht @maanden @mei @meine @meldkamer @mens @met @meterkast @mevrouw @mo @moeder
    @moestuin @motor @naalden @nagelstudio @name @neef @next @niets @nieuwe @now @nummerborden @ochtends @ohne
    @olievlek @omgevallen @ook @openstaande @oppas @oudste @overleden @paarse @parfum @park @pasje @persoon @pet
    @petje @peuter @piet @pijp @plek @plekje @pluis @politie @pot @pram @prullenbak @puin @punched @qr-sticker @r
    @raak @raakte @randje @rat @reden @rest @rommelmarkt @rondje @rookmachine @rote @ruikt @salon @sauna @scheuren
    @schoonvader @schuifpui @seen @sigaret @sirene @site @slachtoffer @snijdt @spaarpot @spekglad @spiegeltje @spraken
    @stickers @stoken @straatstenen @stroom @stuks @tags @takken @tegenover @teken @telefonisch @through @tijdens
    @tilt @toestemming @touwladder @tuig @tuincentrum @tuinhek @tunnel @twee @types @uitgaan @uitzicht @un @uw
    @vangrail @vastbinden @vastgebonden @verhuisd @verkeerd @verkoopt @vertrokken @verzakte @viaduct @vier @vlag
    @voelde @vol @volle @vond @vuurpijl @waarschijnlijk @weisser @welk @wielrenner @wij @wilden @winkel @wird @woord
    @zadel @zaten @zeilboot @zelf @zet @zich @zicht @ziet @zilverkleurige @zo @zuster @zwart @з alarm:<buiten
    alarm:<ien alarm:<oet alarm:<om alarm:<tussen alarm:<vor alarm:bare<door alarm:bare<im alarm:bare<in
    alarm:housed<op alarm:loose<door alarm:loose<oet alarm:loose<van alarm:loose<voor alarm:name<onder alarm:person
    alarm:street<uit alarm:thing<- alarm:thing<onderaan alarm:thing<tussen alarm:thing<van all_clear:bare<binnen
    all_clear:bare<door all_clear:bare<oan all_clear:bare<op all_clear:bare<over all_clear:loose<achter
    all_clear:name<van all_clear:street<bij all_clear:thing<in all_clear:thing<op bare<dwell bare<im
    called_112:bare<door called_112:bare<om called_112:loose<in called_112:loose<net called_112:loose<op called_112:nr
    called_112:shop<- chatter:<beneden chatter:<helemaal chatter:bare<achter chatter:bare<am chatter:bare<an
    chatter:bare<binnen chatter:bare<from chatter:bare<helemaal chatter:bare<onder chatter:bare<tussen
    chatter:digits<dwell chatter:loose<dwell chatter:name<from chatter:person<aan chatter:person<op
    chatter:person<over chatter:street<dwell cut&fan cut&loose cut&naast cut&over cut&person cut&rond housed<over
    lettered<- long1 long6 loose loose<between loose<tegen lost_found:<achter lost_found:<voor lost_found:housed
    lost_found:loose<away lost_found:loose<bij lost_found:loose<uit lost_found:name lost_found:noun<away
    lost_found:noun<van lost_found:person<away lost_found:thing<over name' name<achter noun<, noun<oet noun<vanaf
    nr'own nr<achter nr<uit public_space:<away public_space:<om public_space:bare public_space:loose<bie
    public_space:name<, public_space:name<an public_space:name<voor public_space:noun<door public_space:noun<tegen
    public_space:person<bij public_space:thing<rond public_space:thing<van question:<door question:<net
    question:bare<binnen question:bare<uit question:loose<naast question:name<dwell question:name<in question:name<op
    question:noun<- question:noun<bij question:noun<op question:person<van question:shop<, question:thing<away
    question:thing<tegen report:<net report:<om report:<rond report:bare<from report:bare<naast report:bare<vor
    report:digits report:loose<naast report:loose<onder report:loose<voor report:name<away report:noun<dwell
    report:noun<om report:shop<- report:thing<- report:thing<door report:thing<dwell report:thing<vanaf road^ thing
    thing<boven thing<tegen update:<im update:<om update:bare<van update:housed update:lettered update:loose<op
    update:name<away update:name<bij update:noun<away update:noun<bie update:person<away update:street
    update:street<over update:thing<naast update:thing<over whole&in ~a6 ~aadbak ~aagd ~aaid ~aald ~aarnet ~aars
    ~aarzen ~aast ~abzaak ~achine ~action ~addy ~adio ~afwerk ~airbnb ~akel ~akluik ~aldi ~algen ~alie ~allets ~allway
    ~alse ~amen ~ames ~ance ~ande ~anelen ~ansles ~ante ~apdeur ~apen ~apende ~appels ~argeld ~arkens ~arte ~arts
    ~atis ~atus ~aussee ~auwe ~aval ~avia ~azc ~azer ~baal ~bank ~bbel ~beige ~bek ~bekend ~berg ~beving ~bielen
    ~blauwe ~blazen ~blazer ~bloei ~blok ~blote ~boekje ~bonzen ~breken ~caddy ~cavia ~ceptie ~choten ~chroef ~chting
    ~chts ~cier ~club ~cobra ~ctebus ~daad ~daken ~dakje ~daling ~dame ~dden ~dertig ~deuk ~dicht ~dienst ~dirk ~drugs
    ~dste ~dszaak ~dubbel ~duiven ~dure ~durft ~duster ~dvaart ~eboren ~echte ~echten ~ecteur ~ecueen ~eden ~edge
    ~eeds ~eekkar ~eend ~eester ~eetuin ~efje ~egel ~egenen ~eger ~eglipt ~eiging ~ein ~ekwerk ~ekzeil ~elen ~elende
    ~ellaba ~eltjes ~emands ~emer ~enaf ~enen ~engels ~enhuis ~enkel ~enst ~entiel ~enuwen ~epen ~eraakt ~erboot
    ~erdaad ~erde ~erdere ~ereden ~ericht ~erin ~erkers ~eruit ~es ~estuur ~etcafe ~eter ~etsles ~eurt ~evator ~evende
    ~ewaaid ~ezen ~ezet ~firma ~friet ~fstand ~ftig ~ftkooi ~gate ~gazijn ~gegaan ~gelegd ~genpak ~gent ~gerend
    ~gerold ~getild ~gezegd ~gezet ~gjes ~gooien ~gratis ~grijs ~gstijd ~haand ~hade ~halte ~harde ~hebber ~heer ~heir
    ~herder ~herm ~hine ~hol ~hoor ~hoort ~hoppen ~houten ~hter ~hteraf ~httien ~huid ~huizen ~iday ~ider ~ie-app
    ~iekbox ~ietsen ~ietser ~igheid ~ijbaan ~ijdbox ~ijftig ~ingeld ~inkind ~ioen ~ipen ~isarts ~isatie ~isboer ~isie
    ~itenaf ~itje ~ival ~izen ~jaar ~jdende ~jonge ~jouwen ~jpen ~jzen ~kano ~kels ~kijker ~kind ~kken ~koek ~koeken
    ~kopje ~kunst ~laba ~lage ~larden ~lataan ~late ~lators ~lats ~lava ~leding ~leed ~leeg ~leer ~legd ~leggen
    ~leging ~leider ~lekke ~lfde ~lgorde ~lieden ~lieger ~lige ~limrek ~lipt ~list ~listen ~llen ~llon ~loei ~loep
    ~lokken ~lommen ~loog ~lote ~lounge ~luitje ~lusser ~lway ~maakte ~mais ~mbroek ~menten ~merels ~mertje ~metaal
    ~meten ~meter ~minaat ~mosque ~mpplek ~mpvuur ~mrek ~nbusje ~ncie ~ndacht ~ndag ~nden ~ndplek ~nep ~netels ~neven
    ~ngspak ~nhal ~nippen ~nisman ~nsen ~nslang ~ntie ~ntrole ~ny's ~oberen ~obra ~odem ~odku ~oede ~oetpad ~oets
    ~ogelen ~okar ~oken ~oliday ~olie ~omst ~ones ~onge ~ongste ~ontjas ~oorweg ~opje ~orruit ~orts ~ositie ~ouchen
    ~outlet ~paars ~pak ~past ~penkar ~piano ~pil ~plader ~platen ~plekje ~plicht ~plus ~pony's ~poot ~potje ~ppen
    ~praat ~preker ~ptie ~ra's ~raag ~raakte ~radio ~ragent ~ramen ~rander ~rang ~rare ~rathon ~rbnb ~rder ~reis ~riet
    ~rige ~rij ~rije ~rijt ~ringen ~rken ~rket ~rlaaie ~rmiste ~rnaast ~rnaval ~rnet ~roeder ~roef ~roep ~roeven ~rold
    ~role ~rommel ~rood ~rots ~rotte ~router ~rozen ~rstand ~rten ~rugs ~ruikt ~ruim ~rust ~rustig ~rvrouw ~rwacht
    ~schade ~scherm ~scokar ~sjas ~slaan ~slepen ~sles ~sloep ~smalle ~smid ~snap ~spelen ~spuit ~sque ~srodku ~ssee
    ~ssen ~stapel ~status ~steeds ~stelen ~stick ~stig ~stitie ~stival ~stoken ~stokje ~store ~streek ~stzijn ~svezel
    ~taan ~talage ~tbbq ~tbomen ~tdag ~tels ~ten ~tens ~tere ~ters ~test ~their ~thokje ~thon ~tick ~tiel ~tienen
    ~tild ~tillen ~tist ~tjas ~tjes ~tlet ~tmolen ~tonnen ~top ~tore ~toren ~tors ~touwen ~tpad ~tsen ~tser ~tsje
    ~tsmand ~tspomp ~tten ~tudent ~tukjes ~tweeen ~udkerk ~ueen ~uikens ~uikt ~uinman ~uiting ~unge ~unst ~urft
    ~urtjes ~uten ~uurder ~uwen ~valse ~vement ~vincie ~vlucht ~voegen ~voer ~voeren ~volk ~vonden ~vorige ~wacht
    ~waring ~warme ~weet ~wijzen ~wing ~wollen ~wonen ~zee ~zegd ~zegels ~zeil ~zelfde ~zestig ~zetten ~zieken ~zilver
    ~zo'n ~zoeken ~zwarte
    """,
    -0.2: """
    !gemeente !halen <an <between <bi'j <boven <oet <rond <tussen <voor <vor =a6 =accu =achtbaan =achteren =achterom
    =achteruitrijdende =adem =afslag =afzuigkap =agenda =aldi =allemaal =andermans =angst =arts =avondvierdaagse =azc
    =bad =bakker =ballon =bami =barensnood =bbq =bedevaart =bedtijd =beest =begin =behalve =behang =berenpak =berk
    =beslag =bestuur =bestuurder =betere =beton =beuken =beurten =bezoeker =bezorgen =bibliotheek =binnenuit =bio
    =bitterballen =blaffen =bleef =blijven =bloedhete =bloemen =board =bodem =bomen =boodschappentas =boom =boord
    =boot =bordes =bosje =bouwplaats =bovenraam =brandj =brandweerwagen =brugklassers =bruidszaak =buitenlandse
    =burgemeester =burger =bus =buurtvereniging =buurtwacht =cavia's =chemische =chip =chips =client =clubgebouw
    =controle =coop =crossing =dames =datum =dieet =dienst =diezelfde =diggelen =dinsdagnacht =doek =douches =doven
    =draaimolen =dressoir =droge =drone =dronken =druk =drukken =duikpak =egel =ehbo =eine =elf =elven =erfenis =etage
    =etalage =eye =fatbikes =fietskelder =fietst =filmt =flitspaal =fluiten =frigo =fysio =gangetje =garden =gat
    =gebeurd =geboorte =gefietst =gehaald =gehouden =gekocht =gekregen =gekropen =geloof =gelukkig =gepikt =gereden
    =geschiedenis =gesprongen =gestuurd =gevaar =gevecht =geweest =gewone =gezaagd =gezelligheid =gezeten =gillen
    =godsnaam =gort =goud =graaien =granaat =gras =grens =greppel =gruzelementen =haag =handige =heer =heerlijke
    =heide =herfstvakantie =hete =heup =heur =hij =him =hoe =honderd =hoofdletters =hoofdweg =hoogte =hunne
    =huttenbouw =huur =inbreken =inbrekers =jaloezie =jampot =jeugd =jop =kaasfabriek =kabelbaan =kamp =kant
    =kapperszaak =kapstok =karton =kavel =kazerne =keeper =kegelbaan =kelderboxen =ketel =keurig =kikkers =klaarlichte
    =kleding =kleintjes =kleren =kleur =kliko =klompen =kloppen =kluisje =knappen =kniehoogte =koektrommel
    =koffieautomaat =koken =komme =kozijn =krijt =kroeg =kunt =kussensloop =kwekerij =laat =lach =laden =lantaarnpaal
    =lantaarns =last =leeftijd =leggen =leraar =leven =lichte =limonade =lint =loopbrug =los =luik =luikje =machinist
    =mayonaise =mear =meeuwen =melding =mens =merk =mezelf =middernacht =mie =mijzelf =nachtjapon =nieuwbouw =noodknop
    =nul =oliebollen =oliebollenkraam =onbekende =onbekenden =onderhoud =onkruid =onrust =ooghoogte =opzij =oudere
    =paaltje =papa =passen =plat =plek =plint =poot =portofoon =poten =prijs =profiel =pup =puppy =put =rammelen =rare
    =redden =rek =rekenen =rijbewijs =riool =rit =rivier =roeiboot =roltrap =rookmachine =roze =ruil =ruim =ruiterpad
    =rukken =rups =rusthuis =schacht =schapen =scharnier =schat =schietbaan =schietvereniging =schijnen =schilderen
    =school =schoonmaken =schroeven =scooters =senioren =size =slachterij =slager =slijpen =slippers =smeulen =snelweg
    =snuiven =speelt =spiegeltent =spookhuis =sporen =spouw =steken =steps =ster =stro =stukadoor =super =supermarket
    =takelwagen =tandarts =tegel =teil =televisie =tillen =tip =tips =toe =toetsenbord =toiletgebouw =top =totaal
    =tractoren =trafohuisje =trainingspak =tranen =trapleuning =trede =treinen =tuinhek =tuinhuisje =twaalf =twaalven
    =twintig =uitslag =uut =vakantiehuisje =vanwege =vast =vaten =veertien =veilige =veiligheid =ver =verbrande
    =verderop =verdwenen =verhoor =verhuizen =verkopen =vitrine =vliegveldje =vluchtelingen =vmbo =volgen =volk
    =volwassene =voorbijganger =voordeuren =voorjaar =vorig =vragen =vrij =vrijdagavond =vuile =waadpak =waarde
    =wagens =wandel =wasbak =water =waterplas =weekje =wegen =weide =weiland =welke =wiet =wildvreemde =windmolens
    =winkels =wroeten =zaak =zand =zaten =zekere =zestien =zingen =zogenaamde =zondagnacht =zondagochtend
    =zonnepanelen =zonsondergang =zonwering =zulke =zwaan >2 >24 >48-vft-2 >8844 >auf >bakt >bereikbaar >betaald
    >bijna >bus >centimeter >chauffeur >cream >daar >dag >dames >dicht >dichtgegooid >dood >door >doosje >energie
    >erbij >erover >eroverheen >etage >even >fabriek >fiat >fikt >geb >gebruikt >gedraaid >geduwd >gegraven >gekanteld
    >gekieperd >geklommen >gekomen >geld >genomen >geopend >gepraat >gesprongen >gevaren >gevist >gevoeld >gewrikt
    >gezin >gisteren >groeit >haalde >hadden >hef >here >heute >hiernaast >hotel >jaar >jam >je >kant >keek >klapperde
    >klappert >klas >koken >krijg >kwamen >kwijt >last >leeft >levert >liep >lights >lop >maandag >man >mannen >melk
    >meneer >mensen >metro >mij >missen >moet >mogen >mosselen >na >near >nodig >oefent >omgereden >omgewaaid
    >opengaan >oud >oude >overheen >pillen >plassen >politie >roof >shop >site >sitzt >slikt >soep >sprong >staande
    >steiger >sticker >stop >straat >taart >terrace >tilt >toilet >tot >tractor >trakteert >trap >trekker >trilt >tuig
    >type >uit >uitgelopen >ukradli >uur >vaart >van >vanaf >vandaan >vanmorgen >verdieping >verhaal >verloor >version
    >viel >vind >vlag >vliegen >volgt >vraagt >vragen >vrij >vroeger >waar >waard >wacht >want >weer >weg >weten
    >willen >wist >wurde >z >zakt >zaten >zegt >zelf >ziet >zitten >zonder >zum @0900-8844 @100 @3 @? @aangetroffen
    @achterna @afdak @afgeplakte @afspraak @alarmcentrale @alle @antillianen @appeltaart @around @asfalt @audi
    @autosleutel @autosleutels @baby @back @badkamer @balie @balk @bang @bedankt @begint @bellen @ben @bert @bestellen
    @bewusteloos @bleek @blijf @blijft @boef @boer @bord @boren @boxen @branden @brandende @brandslang @brandslangen
    @bruin @buitenboordmotor @buitenkant @c'est @call @chemische @chinezen @chippen @cm @contact @da's @dank @deed
    @denken @dicht @dichtstbijzijnde @dijkstra @directeur @dochters @documentaire @doe @dokter @doosje @draadjes
    @dreigt @drie @druk @echte @eergisteren @eigenlijk @eikenprocessierups @eindelijk @ek @enige @enkele @eritreeers
    @evening @ezel @facebook @fietsers @fireworks @flames @frontaal @gaan @gaatje @gasmaskers @gaste @gat @gebruiken
    @gefilmd @gefotografeerd @gegraveerd @geleend @gelopen @gemeenschappelijke @genoeg @genoten @gesproken @gestern
    @gestookt @get @gevat @gevecht @gevlogen @gewonden @gezamenlijke @giet @ging @gloed @goed @grind @groep @grootte
    @guy @hab @hallo @hamer @handen @handschoenen @heeft @heette @help @hennep @heten @hoera @hokje @homo's @houden
    @huizen @hun @hurken @iets @inbreker @inclusief @jammer @janken @jede @jemand @jongen @jongetje @juster @k
    @kaartjes @kabelbaan @kamer @kapotte @kapstok @kerosine @kiek @kijk @kind @kleur @kleuter @kleuters @kobiete
    @koffiemachine @koken @kokend @komme @krijgt @krijt @kruisjes @kwam @laantje @label @lantaarns @last @lees @leest
    @lekker @liever @lig @light @like @loterij @maken @mallotige @mama @many @marokkaanse @masker @mat @medaille
    @meester @meisje @mekaar @melder @meneer @mensen @merk @metaal @metaaldetector @metro @middag @moment @museum
    @naam @nergens @nieuws @niks @nog @oefent @ogen @onderuitgegaan @oneven @opa @opgesloten @opname @optreden @opvang
    @overhandigd @overvaller @pan @papegaai @parasol @parking @paspoort @patient @peuters @piepen @pinpas @plank @pop
    @portemonnee @pui @rand @recept @rechts @regen @respect @restaurant @resten @riep @ring @riool @roggebrood @rollen
    @rooie @roti @ruitje @says @scherpe @schort @schroevendraaier @schuurdeur @silver @slagerij @sleutel @sloop
    @snackbar @something @spandoek @speelt @sprak @spreken @spul @stalen @stalling @standbeeld @stapvoets @steen @stel
    @stiefzoon @stoel @stofje @stok @stonden @straat @straks @strandtent @struikelde @stukje @sukkel @tak @takelen
    @tang @tankstation @techno @tegelijk @tekeningen @theater @to @tol @tomaten @touw @towards @trainingspak
    @traumaheli @trek @trimsalon @tuinhuis @up @vaart @vandaag @vast @verbrand @vergadering @verhaal @verkeerde
    @verlichting @vermoeden @verschil @verstand @verteld @vis @volgt @voor @vraag @vuurkorf @waaien @waarschuwing
    @wachtwoord @wandelaar @want @war @waren @was @wasserette @we @weegschaal @weet @welke @went @wer @werkzaamheden
    @wifi @wijk @wind @woning @wortels @wou @wrikt @yoga @zaak @zakken @zaklampen @ze @zelfs @zes @zestien @zeven @zn
    @zoekt @zonnepanelen @zou @zoveel @zus @zuur @zwerfvuil @це alarm:<- alarm:<door alarm:<onder alarm:bare<oet
    alarm:bare<van alarm:housed<van alarm:loose alarm:loose<away alarm:loose<langs alarm:loose<net alarm:loose<om
    alarm:loose<rond alarm:name<- alarm:name<tussen alarm:noun<away alarm:nr<van alarm:shop<uit alarm:street<onder
    alarm:thing alarm:thing<achter alarm:thing<bij alarm:thing<langs alarm:thing<uit all_clear:<boven
    all_clear:bare<an all_clear:loose<in all_clear:noun<- all_clear:shop<bij all_clear:street<uit all_clear:thing<uit
    bare<beneden called_112:bare<aan called_112:bare<over called_112:lettered called_112:loose<away
    called_112:person<, called_112:person<om called_112:person<over chatter:bare<beneden chatter:bare<bie
    chatter:bare<boven chatter:bare<naast chatter:loose<- chatter:noun<vanuit chatter:person<tegen chatter:shop<in
    chatter:thing<vanuit cut&op digits digits' lettered^ loose<bie loose<naast loose<op loose<vanaf loose<yn
    lost_found:<am lost_found:<tegen lost_found:bare<away lost_found:loose<an lost_found:noun<- lost_found:shop<in
    lost_found:shop<voor lost_found:street<- lost_found:thing<- lost_found:thing<aan lost_found:thing<langs
    lost_found:thing<onder name name^ noun<- noun<tussen noun<van person<dwell person<tegen public_space:<-
    public_space:<nest public_space:<van public_space:bare<nest public_space:loose public_space:loose<bij
    public_space:loose<in public_space:loose<langs public_space:loose<op public_space:name<van public_space:noun<naast
    public_space:noun<op public_space:person<door public_space:shop<bij public_space:thing question:<over
    question:<ter question:bare<an question:bare<buiten question:bare<door question:bare<net question:bare<onder
    question:bare<ter question:bare<voor question:loose<away question:loose<in question:person<, report:<,
    report:<achterin report:<onder report:<van report:<vanuit report:bare<achterin report:bare<om report:bare<van
    report:digits<bij report:housed<van report:lettered<van report:loose<an report:loose<bij report:loose<rond
    report:name<by report:noun<- report:person<aan report:street<away report:thing report:thing<in report:thing<oet
    report:thing<om report:thing<tegen report:thing<tussen shop# shop<, shop<in shop<uit street<te street<voor
    thing'de thing<achter thing<door thing<net thing<van thing<voorbij update:<an update:<door update:<tussen
    update:bare<onder update:loose update:loose<in update:name<op update:noun<- update:noun<door update:noun<over
    update:noun<tegen update:shop update:shop<away update:thing<achter update:thing<boven update:thing<door
    update:thing<voorbij whole&op whole&tegenover ~aadpak ~aakt ~aalf ~aalven ~aart ~aarten ~aatsen ~accu ~adem ~affe
    ~agde ~agen ~agenda ~ager ~aien ~airs ~alen ~alve ~amhuis ~anders ~andige ~andj ~angst ~anwege ~appe ~apstok
    ~aratie ~arme ~arnier ~arns ~assene ~assers ~aten ~ater ~atie ~atje ~atum ~avel ~avia's ~bad ~bakker ~ballon ~bami
    ~bberen ~bbq ~beest ~begin ~behang ~bekken ~berk ~beslag ~best ~betere ~beton ~beuken ~bewijs ~bin ~bio ~bleef
    ~board ~bodem ~boek ~bomen ~boord ~boorte ~borrel ~bosje ~brandj ~burger ~bus ~chapen ~ches ~chips ~client ~daan
    ~dames ~datum ~delijk ~dent ~derd ~dere ~deur ~dieet ~doar ~doven ~droge ~drone ~dsnaam ~dtas ~dwenen ~ebeurd
    ~edenis ~edhete ~edtijd ~eeen ~eekuur ~eelt ~eertje ~eftijd ~egin ~egio ~egooid ~ehaald ~ehalve ~ehbo ~eiboot
    ~eilige ~eine ~ekje ~ekocht ~ekrast ~elaars ~elbaan ~elding ~eler ~elf ~elkooi ~elven ~elzaal ~emde ~emen ~enda
    ~endief ~enoord ~enpoep ~entien ~entrap ~erders ~erhoor ~erhoud ~ermans ~erom ~ertien ~erzoek ~esclub ~eshuis
    ~essoir ~estaan ~estien ~etafel ~etage ~etbaan ~etel ~eton ~etst ~eugd ~eurten ~evaart ~evecht ~evisie ~eweest
    ~eye ~ezel ~ezeten ~ezie ~ffen ~fiel ~fietst ~filmt ~flesje ~fpoort ~frigo ~fysio ~gade ~ganger ~garden ~gasten
    ~gat ~gavond ~gbak ~geloof ~gepakt ~gepikt ~gers ~geruit ~gewone ~ggelen ~gillen ~gkap ~gnacht ~goud ~gras ~grens
    ~gshuis ~hangen ~heide ~heup ~hij ~hijnen ~him ~hinist ~hips ~hoe ~hoogte ~hooi ~houd ~hout ~htbaan ~hten ~hteren
    ~hterom ~hunne ~ice ~ichten ~ickers ~ieet ~ifte ~ijzelf ~ikes ~ikkers ~ilen ~ilmt ~imolen ~ines ~ingbak ~inkels
    ~intjes ~iool ~ippers ~istrap ~iter ~itrine ~itslag ~jampot ~jden ~jeugd ~jker ~jnen ~jop ~kadoor ~karton ~kast
    ~kastje ~kavel ~keeper ~keet ~kenden ~kent ~kere ~ketel ~keurig ~khok ~kijken ~kkamer ~kker ~kkig ~kleren ~kleur
    ~kliko ~koken ~komme ~koorts ~kregen ~krijt ~kroeg ~kropen ~kruk ~kuil ~kunt ~laden ~laffen ~lderen ~leef ~lees
    ~lekken ~lemaal ~leraar ~lessen ~leven ~lieren ~lijpen ~liko ~loezie ~loffen ~lompen ~loof ~los ~lpen ~ltoren
    ~luik ~lukkig ~maat ~makers ~mannen ~mans ~mear ~mens ~merk ~meulen ~mezelf ~mie ~mische ~mist ~mmel ~monade ~muur
    ~naamde ~nappen ~nboten ~ndarts ~ndigen ~ndweer ~nelweg ~nenuit ~ngelen ~ngetje ~ngsdag ~ngst ~nier ~nioren
    ~nkruid ~nmaken ~nnetje ~npoort ~nschap ~nsloop ~nsnood ~ntig ~nuit ~nuiven ~nul ~odknop ~oering ~ofdweg ~ogte
    ~olitie ~ollega ~oltrap ~onderd ~onet ~ongens ~onrust ~onus ~ooid ~oopt ~oorn ~opbrug ~opster ~opzij ~orig ~orjaar
    ~ortent ~ossing ~ouches ~oudere ~over ~pakt ~pand ~papa ~partij ~pentas ~pgroep ~pikt ~plat ~plint ~poten ~pouw
    ~prijs ~prik ~pup ~puppy ~put ~pzij ~raad ~raaien ~raak ~raam ~ranaat ~rast ~ravond ~rboxen ~rderop ~redden
    ~reemde ~reinen ~rek ~rekers ~rels ~renpak ~reppel ~rfenis ~rgel ~rgeven ~rhok ~riep ~rigade ~rigo ~rijs ~rikken
    ~rine ~riool ~rische ~rit ~rivier ~rkopen ~rmolen ~rnacht ~rnpaal ~rofiel ~roge ~rol ~rongen ~rosoft ~rotten
    ~rouwen ~roze ~rrel ~rrie ~rsteek ~rtig ~rtij ~rton ~ruil ~ruipen ~ruis ~ruit ~rukken ~rups ~rvloer ~schat ~sels
    ~sene ~show ~size ~smarkt ~smolen ~soft ~soir ~soneel ~spouw ~sser ~ssie ~ssor ~stem ~sten ~steps ~ster ~sthuis
    ~stok ~stro ~ststal ~stuk ~stuurd ~super ~taarns ~tbal ~tbikes ~team ~tegel ~teil ~teps ~terbos ~tfeest ~tijd
    ~tijden ~tikken ~ting ~tip ~tjapon ~toe ~tofoon ~torten ~totaal ~tranen ~traten ~trede ~treren ~truc ~tspaal ~tter
    ~tuur ~twaalf ~twacht ~ucht ~uchten ~ucteur ~uigkap ~uikpak ~uile ~uinhek ~uizend ~ulke ~unde ~unen ~unne ~uppy
    ~urig ~usje ~uurd ~uut ~uwbouw ~vallen ~vaten ~ver ~vier ~vmbo ~volgen ~vorig ~vragen ~vrij ~vuile ~waan ~waarde
    ~wandel ~wasbak ~water ~weekje ~wege ~wegen ~weide ~welke ~wering ~wieler ~wiet ~wijs ~wintig ~wippen ~wone ~ypen
    ~ysio ~yweide ~zaten ~zekere ~zend ~zijn ~zingen ~zoeker ~zorgen ~zulke ~zwaan
    """,
    -0.1: """
    none:report
    """,
    0.1: """
    none:lost_found
    """,
    0.2: """
    <by <inside <onderin <vlakbij =abri =achterdeur =achterkamer =avondwinkel =bakery =bakhuis =balcony =balkon
    =bankje =bankjes =berm =bezorgbus =biechtstoel =bieten =blikjes =bloembakken =bloemenwinkel =boat =bocht =bootje
    =bosrand =bowlingbaan =box =brievenbussen =brink =brouwerij =bushalte =bushokje =buurtbus =canal =carwash
    =centrale =container =containerpark =corner =dakkapel =dakrand =dam =dansschool =dansvloer =deurkruk =diepvries
    =dierenkliniek =dijk =dijkje =draaideur =drempel =drijfzand =duin =duinrand =eik =erf =erker =fietsenberging
    =fysiopraktijk =garage =garageboxen =garderobe =gazon =gemaal =gemeentehuis =green =hang =haven =hofje =hoog =ikea
    =jumbo =kaas =kaasboer =kamertje =kanoclub =kapel =kas =kerktoren =kikker =kinderkamer =kinderwagens =klatce
    =kleedhokjes =klooster =koeien =kratten =laadklep =laan =lidl =linde =links =loopplank =luifel =makro =melk
    =melkbus =metro =middle =moestuinen =mos =moskee =n57 =nooduitgang =ome =ooievaarsnest =parallelweg =parkeerstrook
    =pijler =plein =poepzakjesautomaat =polder =ponyclub =poort =postkantoor =praxis =pui =rails =ravijntje =rioolput
    =roeivereniging =rolluik =rotonde =schoonouders =schuifpui =shed =shell =singel =slik =sloot =snackbar
    =speelgoedwinkel =speelhal =speelhuis =speelveldje =sportkantine =stationshal =steeg =stelling =stoeprand
    =strandopgang =tennis =tentoonstelling =tomaten =toonbank =train =treurwilg =trommel =tuinen =tunnel =uitrit
    =unser =veiling =veld =veldhuizen =verhuizer =verzorgingstehuis =vlaggenmast =voortuin =vorst =wandelpad
    =waterpomp =wc's =wc-raampje =weilanden =wethouder =winkelplein =winkelruit =woonboot =woonkamer =zwembad >5
    >alleen >altijd >baanhof >bint >blaast >blijkt >breken >delen >dichtgelijmd >duwen >een >gebleven >gebrand
    >gedrukt >gehangen >geknipt >gekraakt >geladen >geplakt >gericht >geroofd >geschreven >geteld >gevoetbald >gooit
    >got >heel >hierachter >hof >hoog >hoor >houdt >i >instappen >is >kassa >kijk >klaar >klapte >knippert >komen
    >kruipt >lang >leeg >leest >leggen >liggen >moeten >omdat >omgegooid >onder >ontruimd >opgesloten >opgewacht
    >plastic >please >plek >poort >precies >probeert >rondje >ruikt >sind >slaat >slot >spoelen >spreekt >springen
    >stinkt >tegenover >terechtgekomen >valt >vastgezet >verbogen >voelt >vond >w >weggehaald >weggereden >wonen >zien
    >zit @ @11 @19 @5 @8 @80 @accu's @achterkant @afzetting @appartement @appel @autobanden @baard @bakje @banken @be
    @beeldje @behalve @belaagd @bezig @bierkratten @bijenzwerm @bijl @binnengekomen @bivakmuts @blank @blue @bordje
    @bosrand @bovenwoning @brandde @brandkraan @brandsma @breekijzer @brievenbussen @broek @bunker @bunt @bushok
    @busje @containers @dekzeil @deurklinken @dichter @dierenarts @doodgebeten @drijft @drones @dronken @drukken
    @duwen @eigenaar @eiland @erf @ergens @fakkel @feestje @fietsbrug @fietsenrek @fietspad @fietst @fire @flatgebouw
    @found @gasflessen @gasten @gegraven @gehurkt @geiten @geladen @gerommel @geschept @geslage @getrokken @gevonden
    @geweest @gezaagd @gezicht @gister @glas @groeten @halte @halve @hef @heg @hoe @hoek @hoi @hoofdkraan @hoogte
    @house @inbrekers @juf @kamers @kant @keel @keer @kerstboom @kettingbotsing @kijken @kinderwagen @klappen @klas
    @kleren @kniptang @koelwagen @kont @koor @koper @koplampen @kraam @kruising @kruiwagen @kwijt @ladder @lagere @lap
    @lichtmast @loopbrug @loopt @lost @luier @lying @machine @magazijn @modder @muurschildering @naakt @nacht @nachten
    @neger @noch @nou @oefening @omgezaagd @onder @onderbuurvrouw @ontvreemd @open @opwachten @oranje @overburen
    @pakketjes @papierbak @parkeerplaats @parkeerplek @parkeren @pijl @pikhouweel @plafond @plantsoen @pomp @pony's
    @poortje @potje @praten @prikkeldraad @prius @putdeksel @ramen @reek @rico @rij @roemeen @rookontwikkeling
    @rotonde @scheef @schelden @schommels @schoonmaakster @schoorsteenbrand @shovel @sissen @slee @sloeg @sloep
    @sluiten @speeltuintje @stagiair @stapt @step @struiken @tandarts @tante @tulpen @turken @tv @twaalf @uitgang @um
    @unsere @vaten @verhuizers @verhuizing @villa @vitrine @vlammen @vliering @voetgangers @von @vonken @vonkenregen
    @voordeur @voortuin @vriendje @vroegen @vuil @vuilnis @vuilniszakken @wachthokje @wachtkamer @waterleiding @weduwe
    @weken @werk @werkplaats @worden @worst @zadelkamer @zag @zerken @zetten @zondag @zout @zwaarden alarm:<achter
    alarm:<achterin alarm:<am alarm:<an alarm:<im alarm:<in alarm:<inside alarm:<onderin alarm:<przy alarm:<voor
    alarm:bare<beneden alarm:bare<pod alarm:bare<ter alarm:bare<w alarm:housed<, alarm:lettered<, alarm:loose<onderin
    alarm:loose<under alarm:name<van alarm:noun<dwell alarm:noun<om alarm:noun<onder alarm:noun<op alarm:noun<uit
    alarm:shop<bij alarm:shop<van alarm:street<- alarm:street<door alarm:street<kruising alarm:thing<in
    all_clear:<under all_clear:digits<bij all_clear:loose<onder all_clear:name<uit all_clear:noun<op bare<oet bare<vor
    called_112:name<voor called_112:nr<- called_112:thing<away called_112:thing<op digits<dwell lettered'de loose<by
    loose<onderin loose<under lost_found:<bie lost_found:<boven lost_found:<langs lost_found:<yn lost_found:bare<bij
    lost_found:loose<aan lost_found:loose<op lost_found:noun lost_found:noun<in lost_found:shop lost_found:thing<bij
    name<im name<om name<te noun'de noun<aan noun<bij noun<by noun<in noun<langs noun<op noun<under nr<naast
    public_space:<in public_space:<over public_space:name<- public_space:name<bij public_space:street<bij
    public_space:thing<langs public_space:thing<voor question:loose<over question:noun<bie report:<bij report:<int
    report:bare<int report:bare<tegen report:digits<op report:housed<, report:loose<bie report:loose<by
    report:loose<yn report:name<achter report:name<kruising report:noun<achter report:noun<boven report:noun<buiten
    report:noun<rond report:noun<uit report:nr report:nr<- report:nr<bij report:nr<van report:person<in
    report:street<van report:thing<onder report:thing<voor shop'de shop<boven street street' street<, street<away
    street<bij street<in street<over thing<bij thing<voor update:<by update:<ter update:bare<bij update:bare<ter
    update:digits update:lettered<, update:lettered<- update:noun<bij update:nr<voor update:shop<achter
    update:shop<naast update:thing<aan whole&achter whole&near ~abel ~abri ~ackbar ~adje ~adklep ~aideur ~ails ~aise
    ~aker ~akrand ~akro ~akte ~aktijk ~alcony ~anal ~ankjes ~antoor ~arwash ~asboer ~atce ~atform ~aven ~axis ~azon
    ~baar ~bakery ~balkon ~banden ~bben ~berm ~bieb ~bieten ~bocht ~bouwen ~box ~brink ~canal ~cert ~cony ~corner
    ~ddle ~delpad ~derobe ~dijk ~dijkje ~dijn ~dkamer ~dpoort ~eboxen ~eelhal ~eik ~eker ~elauto ~elft ~elkbus ~eltrap
    ~eman ~endeur ~enmast ~enpost ~ente ~entuin ~eprand ~eratie ~erflat ~erhoes ~erhuis ~erie ~erker ~erpark ~ersbos
    ~etbrug ~etro ~fpui ~gazon ~gbus ~gebouw ~geleid ~gerd ~geving ~ghok ~gift ~gmolen ~graf ~green ~hang ~haven ~hell
    ~hoekje ~hofje ~hokken ~htje ~huizer ~iano ~ifel ~ijde ~ijen ~imte ~inks ~inrand ~jesman ~jfzand ~jkhuis ~jkje
    ~jler ~jumbo ~jver ~kamers ~kanaal ~kapel ~kas ~kbar ~keer ~kennel ~kery ~keuken ~kikker ~king ~kkapel ~kkar ~klas
    ~klatce ~koeien ~kramen ~kuur ~landse ~lbak ~lbus ~lden ~leid ~lelweg ~lhal ~likjes ~linde ~linden ~ling ~links
    ~lkon ~lkraam ~lloods ~loer ~loot ~lpad ~lput ~ltje ~luifel ~luis ~luisje ~maal ~makro ~mbad ~melk ~ment ~metro
    ~mhut ~middle ~moskee ~n57 ~nade ~nbak ~ndse ~netjes ~nisbak ~nkas ~nnis ~noclub ~nren ~nrit ~nser ~ntrale ~nweide
    ~nyclub ~nzen ~ofje ~okkast ~olluik ~onaise ~onbank ~oncert ~onde ~onie ~onshal ~oods ~oolput ~ordijn ~orgbus
    ~orie ~ortiek ~ortuin ~osje ~osrand ~otel ~otonde ~oupe ~ouse ~ouwtje ~paadje ~park ~perken ~pijler ~pin ~plein
    ~polder ~poort ~port ~pplank ~praxis ~ptocht ~pvries ~pwagen ~rails ~rale ~rapt ~ratten ~rdag ~rderij ~rempel
    ~ries ~rink ~rner ~ronder ~rong ~room ~roos ~rsnest ~rszaak ~ruid ~ruimte ~schuur ~shalte ~shed ~shell ~siel
    ~singel ~skee ~sloot ~slot ~spel ~stboom ~steeg ~stel ~swagen ~tainer ~teeg ~tennis ~tiek ~tijk ~tijn ~tion
    ~torium ~train ~trit ~tstoel ~tuin ~uifpui ~uisjes ~uitrit ~uken ~umbo ~unser ~urkruk ~urtbus ~urwilg ~uurtje
    ~vast ~vijver ~ving ~vorst ~wdag ~werf ~wilg ~wtje ~zaal ~zuil
    """,
    0.3: """
    <achter <bij <inne <rondom <tegenover <voorbij =aanbouw =achteringang =atletiekbaan =aula =badkamervloer =begeleid
    =bench =biljart =bloemenzaak =botsauto's =bouwbedrijf =bouwkeet =bouwput =brievenbusje =buitenste =bungalow
    =buurtsuper =card =carport =clubhuis =crematorium =crossen =deel =driehoog =drogerij =dug-out =ferry
    =fietsenstalling =fietstunnel =garagebox =garagedeur =gebedsruimte =geiten =geul =glasbak =glijbanen =groenteman
    =gymzaaltje =hal =halfpipe =hall =havenmeester =hierboven =honk =hooizolder =hortensia's =huisartsenpost =ijsbaan
    =inrit =kaartautomaat =kelder =kelderdeur =kersenboom =keukendeur =kinderdagverblijf =kinderfeest =kippenhok
    =kleedruimte =kliko's =kolk =kraampje =kruis =laaddock =laadperron =lang =lieve =lift =loswal =marktkraam
    =mestkelder =middenberm =myn =opa's =oprit =opvanghuis =paardenwei =pastorie =perron =playground =plomp
    =poffertjes =polonaise =pomp =publiek =raadhuis =reuzenrad =richel =rondweg =schoolplein =schouwburg =schuilhok
    =seniorencomplex =serviceflat =skihal =skuorre =sleat =slijter =sluiting =snackkar =snoepautomaat =snoepwinkel
    =speelhuisje =speelhut =speeltuin =speelveld =spoordijk =spoortunnel =sporthal =springkussen =stacaravan =stage
    =stal =stationstunnel =stiltecoupe =stroopwafels =stuw =synagoge =three =toiletten =toog =trambaan =tramhalte
    =tramremise =trapgat =trapje =trottoir =tuincomplex =tuinhekje =turnzaal =uitgaan =unit =vakantiepark =vangrail
    =veranda =verpleeghuis =vis =voetgangersbrug =volkstuin =voorraad =wandelbrug =waterbak =wegdek =weidemolen
    =wespen =wiek =wilgenplas =windmolen =winkelwagens =wip =woonark =zandafgraving =zandpad =zeilschool =zwemvijver
    >90 >a >aangetroffen >begonnen >below >besmeurd >between >bezig >bruin >crossing >doorgeknipt >dreef >drie >drijft
    >ergens >gaat >gegleden >geland >gepakt >gepist >geplast >geplukt >gewoon >gezongen >hangt >heijn >hele >huis
    >ingebroken >ingereden >knettert >knippen >kruipen >laden >leeggehaald >licht >lucht >making >noar >oan >omver
    >ontbreken >opengemaakt >opgepakt >out >ramt >roepen >rook >schijnen >sieraden >slaapkamer >sluit >spelen >sprak
    >spuugt >steit >stijgt >straks >tegen >tussen >twee >uitgebrand >vanavond >vast >verzakt >vissen >vonkt >vooral
    >vrijdag >vuurwerk >warm >word >zaagt >zabaw >zeven >zijn @15 @4e @70 @aangelopen @aanrijding @aansteken @accuboor
    @achter @afmaken @afrikaan @alarm @alsjeblieft @assistente @astra @avond @baas @band @bankstel @begonia's
    @bejaarden @bekneld @berging @beurt @bewoonster @bier @blaft @bmx @bocht @bodem @boomspiegel @borden @bos @botsing
    @botters @brandend @breekiezer @brennt @bril @brullen @buik @bumper @camionette @cavia @cobra's @collapsed
    @coniferen @crouching @dak @dakgoten @dakpan @danny @dealen @dichte @dieje @dinsdag @doar @dode @doel @donker
    @doorgereden @dorp @driewieler @drugs @eend @eik @fanfare @fatbikes @fietspomp @filmen @flakkeren @ganzen @gas
    @gebeten @gebonk @gekomen @geprobeerd @geraakt @gestolen @gestuurd @geven @gevolgd @gezet @gezongen @glasbak
    @glaszetter @golf @graaft @grasveld @grijs @grond @hakenkruizen @handje @hangjongeren @hengel @hoekhuis @hof
    @hofje @honkbalknuppels @huil @iepen @ijspegels @immen @inbraak @inbreken @inbrkaa @ingeslagen @into @intussen @ip
    @jeugd @jochie @jongste @jouw @kaarsen @katapult @kattenluik @kiosk @kippen @klant @knokken @koelkast @kooi
    @korrels @kruis @kunstgebit @la @laag @laptop @lift @lindes @lopen @luik @maat @manege @matras @mos @muizen
    @nachts @nam @neer @nicked @nodig @nooduitgang @ochtendjas @olijfbomen @omgegaan @omgegooid @omlaag @onderdoorgang
    @ondersteboven @opengemaakt @parkiet @pavement @peuken @platte @poort @portieren @prikken @prins @put @raam
    @raampje @raar @railing @rails @rechtstreeks @reiger @riem @rieten @rietkraag @rinus @roldeur @rolluiken @rook
    @rookpluim @rot @rotjes @rug @schieten @schoolkinderen @schuin @schuttingen @scootmobiel @sjaak @slaapt @smoking
    @snel @snoeihout @snoeischaar @sokken @spaanse @speelde @speelplaats @sporttas @spuiten @steegje @stepje @ster
    @stiet @stoep @stoppen @studenten @tank @they're @toevallig @transit @trap @trappenhuis @tuinhuisje @tuinman
    @tuinstoelen @tunneltje @uren @vaatwasser @vanochtend @vanwege @veld @vissen @volvo @vreemden @vrijdagavond
    @vrijwilliger @vuur @vuurtje @wak @wandelen @weg @wei @werd @winkelwagen @wurde @zoek @zwarten @zwerfafval
    alarm:<, alarm:<boven alarm:<dwell alarm:<naast alarm:<rond alarm:<tegenover alarm:<yn alarm:bare<achter
    alarm:loose<vanuit alarm:loose<yn alarm:name<, alarm:name<op alarm:name<vanuit alarm:noun<bie alarm:noun<hoek
    alarm:noun<langs alarm:noun<van alarm:noun<vanuit alarm:street<aan alarm:street<in alarm:street<op alarm:thing<bie
    all_clear:loose<tussen all_clear:thing<boven all_clear:thing<voor bare<vanaf called_112:thing<in digits<bij
    lettered lettered' lettered<op lost_found:<bij lost_found:<hoek lost_found:<in lost_found:<naast
    lost_found:bare<voor lost_found:housed<bij lost_found:housed<in lost_found:housed<van lost_found:name<bij
    lost_found:name<tussen lost_found:noun<bie lost_found:noun<op lost_found:thing<by noun<an noun<voor noun<voorbij
    nr<in nr<voor public_space:<aan public_space:<bij public_space:<halverwege public_space:<naast
    public_space:<tussen public_space:housed<, public_space:lettered public_space:loose<boven public_space:shop<away
    public_space:thing<bij public_space:thing<naast public_space:thing<op public_space:thing<over question:nr<van
    report:<achter report:<im report:<op report:<pod report:<przy report:<tegenover report:<yn report:bare<pod
    report:housed report:loose<tegenover report:name<am report:name<dwell report:name<im report:noun report:noun<aan
    report:noun<from report:street report:thing<bij report:thing<uit thing'own thing<achterin thing<bie
    update:bare<achter update:digits<van update:loose<bij update:noun<in update:noun<naast update:noun<onderaan
    update:noun<op update:nr<, update:shop<bij update:street<door update:thing<op whole&van ~-out ~aats ~ackkar
    ~addock ~agebox ~albrug ~alling ~alow ~ambaan ~anbouw ~anda ~andpad ~antine ~aravan ~arking ~arport ~arty ~asteel
    ~avan ~azerne ~bench ~bike ~blue ~bordes ~bunker ~burg ~ceflat ~chacht ~dam ~delijn ~derbos ~dock ~door ~dpad
    ~duin ~ebox ~ecoupe ~eelhut ~egende ~eghuis ~eiclub ~eide ~eiling ~ekbaan ~elhuis ~elplek ~elveld ~emolen ~enberm
    ~ench ~endoos ~enkamp ~enraam ~entent ~eppe ~eranda ~erclub ~erf ~erkast ~erlast ~erlijk ~erluik ~erne ~erry ~erse
    ~ertrap ~ferry ~garage ~gdek ~gedeur ~geiten ~gemaal ~goge ~hal ~heater ~hree ~huus ~iehoog ~ieke ~iepark ~ieve
    ~iger ~ihal ~ikea ~iljart ~iljoen ~inrit ~isco ~itgaan ~jart ~jbanen ~joen ~jter ~kaas ~kelder ~ko's ~kolk ~kooi
    ~kruis ~kstuin ~kuorre ~lasbak ~lder ~ldje ~leat ~lein ~levard ~lfpipe ~lidl ~liek ~lieve ~lift ~lijter ~liko's
    ~loswal ~lplein ~luiken ~mhalte ~mos ~mpel ~naat ~nagoge ~nark ~nbos ~nbrand ~ndes ~nees ~ners ~ngalow ~ngrail
    ~nhekje ~nhok ~nicy ~nnel ~nrad ~nrek ~nsia's ~nteman ~ntje ~oestel ~ogerij ~oles ~ome ~ondweg ~oonark ~opa's
    ~oprit ~orbaan ~ordijk ~orgers ~orraad ~orre ~orthal ~ottoir ~ouwput ~penhok ~perron ~pgat ~pipe ~plaats ~plas
    ~plomp ~pui ~raal ~rage ~rapgat ~raving ~rboven ~rbox ~rdes ~rein ~richel ~rkoper ~rnzaal ~rron ~rsluis ~sbak
    ~sdagen ~skihal ~slagen ~sleat ~slik ~soos ~spen ~sporen ~stage ~storie ~swal ~tation ~tdak ~telier ~tenste
    ~terpad ~tertje ~three ~tine ~tingen ~tkraam ~toir ~tsuper ~tunnel ~ture ~ubhuis ~ubliek ~uche ~ug-out ~uilhok
    ~uwburg ~uwkeet ~vard ~veld ~veldje ~vering ~wafels ~wc's ~wegdek ~wembad ~wespen ~wput ~zenrad ~zers
    """,
    0.4: """
    <bie <przy =a28 =apotheker =ballenbak =beuk =bezemkast =bijen =bike =binnenplaats =boni =boomgaard =botenhuis
    =bowling =brege =broodrooster =buurthuis =casino =ceintuurbaan =dahlia's =drogisterij =duinpan =eikenbos
    =fietsbrug =fietstunneltje =fort =gemeenschappelijke =groeten =grot =gymzaal =havenkom =hei =helling =hoekflat
    =hondenlosloopveld =hondenweide =hoogspanningshuisje =imam =imker =industrieterrein =inleverbus =jaagpad
    =juwelierszaak =kaai =kademuur =kantoorpand =karwei =kattenbos =keldergat =keldertrap =keukenraam =kinderboerderij
    =kinderspeelplaats =kippenschuur =klaverweide =kleuterklas =klimhuis =klokkentoren =klus =kraam =kust =lamellen
    =lijnbaan =lock =lunchroom =manege =molen =oever =oma's =onderdoorgang =ondiepe =overgang =parkeergarage =parkje
    =piwnicy =placu =plantenbakken =plantsoen =platform =prei =prieel =rododendron =rookhok =ruimen =schoenendoos
    =schoolhek =schuurtje =serre =skatehal =sklepem =slide =slijterij =slootje =speelotheek =speelplek =stadhuis
    =steegje =steiger =stortkoker =studeerkamer =tankstation =terras =tramrails =tuinhuis =tuinpad =tunneltje =uitbouw
    =uiterwaard =veerhuis =ven =voordeur =vuilnisbakken =wachthokje =wasdroger =wasserette =werkbus =wijlen =wilgen
    =zandweg =zorgcentrum >3 >all >bezocht >brand >branden >brandt >brug >camper >diep >duiken >eieren >fietsen >filmt
    >for >gast >gegoten >gehaald >gekropen >gelegen >gemaakt >gepikt >geplant >gerold >gerommeld >gesmeerd >gevangen
    >gingen >gloeit >groen >kapot >knallen >kun >laatst >lijkt >links >losgeschroefd >mis >muziek >onto >openen
    >opengezaagd >overnight >pakt >parkeren >right >schijnt >schuift >snel >tegenwoordig >tillen >trying >twaalf
    >uitgaat >vannacht >vastgehouden >verbrand >verdwenen >verhuist >verloren >vijf >vinden >vliegt >vuur >weggelopen
    >werd >window >worden >wordt >zij @89 @aanbellen @aardappels @acht @achterruit @achteruit @afslag @ammoniak
    @antilliaan @asperges @autos @avonds @baksteen @beroofd @bestelauto @bestelwagen @bevallen @bezoek @bezoekers
    @bloembakken @blok @blokkeert @bonken @boor @bouwput @bovenlicht @broodje @broodmes @buren @car @cement
    @chloorlucht @client @cv @dakdekker @dakpannen @dealers @dom @donderdag @drogen @duin @etalage @explosie @fietser
    @fietstassen @figuur @file @fittie @frituur @frituurvet @geklapt @geschopt @gesneden @gestapt @gestopt @getild
    @gevist @gladheid @glasscherf @gone @gooien @graven @hakenkruis @handelaar @handvat @hangjeugd @hangplek @heel
    @hekken @hele @herder @honkbalknuppel @hoogwerker @houten @hugo @huis @huissleutel @inrit @ist @kaas @kachel
    @kanoster @kassen @kastanje @kelder @keukenraam @kleedkamer @knieen @knippert @knoppen @koeien @kop @koperkabel
    @kruispunt @kunnen @laken @lange @lantaarnpaal @leegt @left @lekkage @lekken @licht @losgeraakt @midden
    @middernacht @mis @missing @muur @n-weg @negers @nestkastjes @neus @o @off @oma's @ongeluk @opengebroken @opgepakt
    @opgetild @ophangen @opruimen @ouders @overall @overweg @paaltjes @pair @pakjes @pand @paniek @papiercontainer
    @pasjes @prutsen @punaises @race @reddingsboei @regenpijpen @remco @remise @remmen @rijden @rood @rugtas @ruiter
    @ruitjes @scheermesjes @scheurt @schijnt @schilderij @schildpad @schip @schoen @schreeuwen @schutting
    @slaapkamerraam @slang @speelden @sporthal @stal @stay @steiger @stoet @stoi @stopcontact @streep @stukadoor
    @tablet @taken @tassen @tegel @terecht @terras @tijden @tillen @toe @trede @tree @trompet @unseren @vaas
    @vanmorgen @vannacht @vent @ventilatie @verdwenen @verkeer @verloren @vloog @voeten @voetpad @vrijdagnacht
    @vuurpijlen @vuurwerk @wachtrij @wasmand @weggereden @wietlucht @zebra @zeil @zoiets @zonsondergang @zwerver
    alarm:<bie alarm:<bij alarm:<ter alarm:bare<przy alarm:digits<dwell alarm:housed alarm:name alarm:name<bie
    alarm:name<im alarm:noun<in alarm:noun<tegenover alarm:nr<, alarm:nr<bij alarm:shop<achter alarm:street<tegen
    all_clear:noun<onder all_clear:road all_clear:road<op bare<aant bare<away bare<int bare<pod called_112:street<voor
    first housed<in joined lettered<away lost_found:<aan lost_found:<op lost_found:bare<kolo lost_found:bare<tussen
    lost_found:noun<aan lost_found:noun<achter lost_found:street<bij lost_found:thing<, name<by none:update nr<away
    nr<dwell nr<vanaf person<bi'j public_space:<kruising public_space:<langs public_space:<op public_space:<rond
    public_space:noun<bij public_space:noun<langs public_space:noun<onder public_space:street<kruising
    public_space:thing<door report:<vanaf report:bare<bie report:bare<oet report:housed<bij report:loose<achter
    report:loose<tegen report:name<om report:name<op report:name<te report:name<vanaf report:noun<bij report:noun<door
    report:noun<onder report:noun<op report:noun<voor report:nr<op report:shop<op report:street<door
    report:street<kruising road road'de street'de street<aan street<door street<langs street<tussen update:<bij
    update:<ien update:<inside update:<langs update:<voorbij update:bare<inside update:loose<tussen update:noun<achter
    update:noun<voor update:nr update:nr<op update:person<bij update:thing<in whole ~aagpad ~achtje ~adam ~afslag
    ~ainers ~alon ~alveld ~ange ~apel ~atehal ~aula ~banken ~bied ~bijen ~brege ~casino ~chotel ~chroom ~demuur
    ~denwei ~dergat ~deuren ~dier ~dmolen ~dron ~duct ~dweg ~ecue ~egje ~eintje ~ekamer ~eltuin ~emkast ~enbord
    ~endron ~enking ~enplas ~enplek ~entrum ~enzaak ~epem ~erdeur ~erij ~erkbus ~erre ~ertuin ~ette ~fden ~gebied
    ~hall ~hlia's ~huisje ~iaduct ~iale ~ieel ~iehoek ~iepe ~ijntje ~imhuis ~imker ~inhuis ~inkt ~isje ~itbouw ~itleen
    ~iwnicy ~ject ~jnbaan ~jsbaan ~jterij ~karwei ~kertje ~ketels ~kkerij ~klepem ~kool ~kpad ~kraam ~lacu ~lhek ~lhok
    ~lide ~lker ~lock ~lten ~manege ~mellen ~mker ~molen ~mrails ~ndel ~ndiepe ~nege ~nghuis ~ngroep ~nkar ~nkom ~npan
    ~ntoren ~ntsoen ~nwagen ~nwagon ~oever ~oma's ~oofden ~ookhok ~oolhek ~ooster ~ordeur ~organg ~orpand ~oute
    ~owling ~peling ~penren ~placu ~plekke ~prieel ~prit ~rail ~rbecue ~rbus ~rcours ~rgat ~rint ~rium ~rkje ~roeten
    ~roject ~rons ~rpad ~rras ~rtcafe ~rthuis ~rwaard ~rwei ~rzijde ~serre ~sino ~skar ~slide ~soen ~sserij ~ssluis
    ~stanje ~sthoop ~stuw ~taxi ~teegje ~teiger ~tenbos ~terras ~thal ~theker ~toog ~tort ~trum ~tsbrug ~twagen
    ~uinpan ~uwerij ~venkom ~ventje ~verbus ~vis ~wash ~week ~wiek ~wijlen ~wilgen ~ymzaal
    """,
    0.5: """
    <kolo =achtertuin =achterwand =afdak =afdakje =altaar =arf =badkamerraam =benzinepomp =benzinestation =berging
    =bioscoop =boekhandel =bospad =bouwterrein =bunker =busbaan =buurtkamer =caravans =community =duiker =duinpad
    =eindpunt =elektriciteitshuisje =fietsenhok =fountain =frietkar =geldautomaat =gymnasium =havenhoofd =haventje
    =hefbrug =hellingbaan =hijskraan =hondenveld =hortensia =huiskamer =ijskar =jeugdsoos =kantoortje =kartbaan
    =kerkdeur =kerkelijk =kerkepad =kerkpad =kerkplein =keukenvloer =kinderdisco =kledingkast =koppeling =kruidenier
    =langebrug =laundry =level =meubelfabriek =mijnen =milieustraat =molenaar =oefenruimte =omgeving =onzen
    =ossenweide =p+r =parkeerdak =parkeerhaven =pedicure =plantsoenen =podium =poppenkast =porch =remise =ring
    =ringweg =rododendrons =rolluiken =schaapskooi =schuurdeur =serverruimte =shovel =silo =skatebaan =slaapkamerraam
    =slagerij =souterrain =speeltuinvereniging =stadion =stairwell =stek =stoepje =stoomtrein =stoplichten =strandtent
    =technische =theehuis =toko =transformatorhuisje =trappenhuis =trapveldje =viaduct =viskraam =vlonder =voedselbank
    =volkstuinhuisje =watertoren =welkoop =winkelcentrum =zuid >aangebeld >aangehouden >aub >bedreigt >bis >blaft
    >blauwe >doorgesneden >ehaald >eingebrochen >every >gedreven >gejat >geschept >gesloopt >gestort >gezakt >golft
    >haald >hing >kamperen >keuken >koffie >lekt >liet >loeit >maken >meegenomen >neergelegd >omgeduwd >ontdekt
    >oranje >praat >richting >roken >slaapt >snijdt >springt >spuugde >steeds >steet >stoan >tikt >trof >wisselt
    >zwart @achterbank @achtergelaten @afzuigkap @aquarium @automobilist @begin @bench @beweging @bijen @bin
    @bladblazer @blaffen @bloke @boekenkast @boort @bouw @bouwvakker @brommers @cafe @collega's @dankzij @deur @deure
    @deurtje @diefstal @dingen @doeken @draden @droger @dwars @familie @feest @garagebox @geboor @gegil @gegooid
    @gehouden @geluid @genomen @gepakt @gesticht @getoeter @gevallen @geweld @ghb @gistermorgen @gisternacht @goal
    @graafmachine @gracht @graffiti @haak @hekje @helling @hok @hole @honing @inbraakgolf @jassen @jong @jonge
    @kinderkopjes @klinken @kluisjes @kramp @krijtkruisjes @kunst @lampje @lichtkoepels @liggen @linde @links @locatie
    @logo @lolly's @loods @loopplank @marokkaan @mol @muziek @neergekomen @netten @omgewaaid @omver @ontploffing
    @onzen @overlast @papier @parachutist @plaatjes @planten @portiek @pozar @rek @saxofoon @schaatsers @schapen
    @schommel @sitting @slagboom @slijptol @slingers @spijlen @stil @straatverlichting @stro @tapijten @terrein
    @teruggevonden @trailer @trom @tweede @type @uitrit @ukelele @unserem @vanmiddag @varkenskop @vergunning @vlees
    @vlot @voetbal @voliere @vonkt @vorm @vrachtwagens @waarom @wandelpad @wc-raam @wijzers @winkelwagens @wisselgeld
    @wonen @zadels @zand @zebrapad @zijkant @zingen @zolderraam @zwemt alarm:<inne alarm:<pod alarm:bare<aant
    alarm:bare<bij alarm:loose<boven alarm:loose<from alarm:name<an alarm:name<bij alarm:noun alarm:nr<naast
    alarm:nr<uit alarm:street<van alarm:thing<achterin all_clear:<achter all_clear:<buiten all_clear:housed
    all_clear:noun<achter all_clear:thing<aan cut&oan housed<from lettered<aan lettered<in loose<voorbij
    lost_found:<from lost_found:<onder lost_found:<vanaf lost_found:lettered lost_found:lettered<in lost_found:name<in
    lost_found:noun<door lost_found:thing<van lost_found:thing<voor name<bie name<op name<yn noun# noun<achter
    noun<buiten noun<inne public_space:<buiten public_space:loose<naast public_space:noun<aan public_space:noun<boven
    public_space:nr<voor question:loose<om report:<am report:<bie report:<kruising report:<oet report:shop<in road#
    road<- road<op shop^ street<op update:lettered<in update:loose<achter update:loose<langs update:noun<langs
    whole&thing ~a28 ~aard ~adhuis ~afdak ~akerij ~altaar ~anding ~andweg ~aundry ~boni ~bospad ~bril ~ceel ~cure
    ~denier ~derbox ~dicure ~dion ~dles ~duiker ~edraal ~eehuis ~eeldje ~eerdak ~efbrug ~ehal ~ehok ~elkoop ~enflat
    ~enveld ~epad ~erbaan ~erceel ~erette ~erging ~erke ~erkpad ~errain ~erwand ~ettent ~euning ~fdak ~fdakje ~gdsoos
    ~geul ~gske ~gweg ~hei ~hoes ~hole ~hoog ~ietkar ~ijskar ~imam ~ingweg ~irwell ~ithuis ~kaai ~kaal ~kelijk ~kplein
    ~kworst ~lenaar ~level ~lfclub ~lkamer ~loem ~lokaal ~lokker ~londer ~mijnen ~mtrein ~munity ~museum ~myn ~nasium
    ~ndpunt ~ndry ~ndtent ~nepomp ~netten ~ngbaan ~nity ~nsia ~nvloer ~onzen ~oofd ~opgang ~orch ~oscoop ~osflat
    ~ouwdag ~ovel ~p+r ~parkje ~porch ~pshuis ~pskooi ~rain ~rank ~ravans ~rdeure ~rdisco ~rhaven ~ride ~rkdeur
    ~rkepad ~rook ~rweide ~sbal ~sbox ~sdak ~senhok ~seum ~shovel ~sium ~skraan ~soenen ~splein ~strook ~studio ~taar
    ~tadion ~tebaan ~tempel ~tensia ~toepje ~tokken ~udio ~uinpad ~unit ~untain ~urdeur ~usbaan ~uskerk ~ustrie ~vans
    ~ven ~vlag ~well ~wip
    """,
    0.6: """
    <dichtbij <halverwege <pod =achterzijde =badhuis =basisschool =binnenterrein =blokiem =blokker =boerderijwinkel
    =bollenschuur =botanische =composthoop =crematie =dierenasiel =dierenwinkel =duivenhok =eendjes =feestzaal
    =fietsenrek =fietsenwinkel =front =gank =geitenstal =golfclub =haringkar =hertenkamp =hockeyveld =holle =huize
    =kade =kelderluik =kerkdak =kerstmarkt =kinderopvang =kledingcontainer =kleedhokje =koer =kroegje =landgoed
    =leestafel =meisjesschool =middenstip =openbaar =overlast =pakketpunt =parkeerkelder =parkingu =pluktuin
    =schaatsbaan =schooltuin =spoorbomen =spoorbrug =sportvelden =strand =studentenhuis =tennisbaan =terrasdeur
    =transformator =truckstop =verffabriek =vismarkt =vluchtstrook =voorraam =wasruimte =wasserij =woonerf =woonwagen
    =zaaltje =zandgat =zwemstrand >112 >aangereden >achterin >b >beklad >d'r >drijven >drukt >durf >foto's >gedeald
    >gedonderd >gefallen >gerend >geslapen >gestrooid >graf >iedereen >kiekeboe >kunnen >leit >my >n >oost
    >opengeknipt >overvallen >rondjes >room >schuimt >schuiven >sist >snijden >stal >staring >steken >stroomt
    >uitgescholden >vanuit >verzamelt >wakker >wisselen >zoals >zwemmen @14 @27 @auta @bankje @bejaarde @bestolen
    @betalen @bikes @blauw @bloembak @bol @boomstam @briefjes @cars @composthoop @dekbed @deurdranger @deuren
    @deurklink @dominee @draaimolen @drijven @eenden @elektriciteitskastje @engel @es @etalageruit @fikkie @filmt
    @gang @garage @gehakt @gehangen @gejat @gekeken @generator @geplast @gereden @geschroefd @gesignaleerd @gestort
    @gevonde @gluurder @hakmes @helt @hens @her @huize @huurder @ingestort @ja @kaars @katten @kerststal @keys
    @kiezels @kinderstoeltje @kozijn @kruipt @kwartier @land @langzaam @lantaarnpalen @lawaai @leerlingen @lights
    @megafoon @nachtkijker @nemen @ochtend @ochtenden @omgekieperd @omgereden @onbekende @opgevangen @oplegger @oprit
    @opschonen @ouder @oven @overkant @pastoor @peugeot @piano @pinas @plantenbakken @pompen @portemonnees @putje
    @racen @rattenplaag @reling @roepen @rolstoel @roma @schaap @schep @schilders @schroeven @slap @sliep @slot
    @steekpartij @sterretjes @stinkt @storm @strandje @tege @tenten @tien @tikken @ton @training @trapgat @trapleuning
    @tribune @uitgebrand @uitkijk @varkenspoot @vd @veranda @verkeersborden @verrekijker @vet @veur @visdraad @vlecht
    @vloer @vreemde @walm @weten @wisselen @zee @zojuist @zondagen @zonnepaneel @zonneschermen @zwaailicht @zwemmen
    alarm:digits<op alarm:lettered<aan alarm:lettered<achter alarm:lettered<van alarm:name<langs alarm:noun<achter
    alarm:nr<voor all_clear:name<in called_112:<away lost_found:<by lost_found:name<am name<an name<boven name<langs
    name<vanaf nr'de person<bij public_space:<hoek public_space:lettered<op public_space:noun<achter
    public_space:street<- public_space:street<onder public_space:thing<aan report:bare<away report:housed<op
    report:lettered<op report:noun<over shop<aan shop<achter shop<bie street<bie street<kruising update:<achter
    update:name<over whole&bie whole&by whole&ter ~andgat ~asdeur ~ckstop ~denbak ~dhokje ~eigers ~ekflat ~elbank
    ~elbrug ~elpand ~elruit ~elzaak ~ematie ~enbaar ~endjes ~enmuur ~enstal ~enstip ~epel ~erbrug ~erik ~erkdak
    ~erkoop ~ernaat ~erpost ~erraam ~etpunt ~eweide ~eyveld ~fort ~front ~fter ~gkar ~handel ~hokjes ~holle ~hthuis
    ~huize ~iere ~inal ~ingkar ~ingu ~isbaan ~kdak ~klus ~kske ~ktoren ~kust ~liet ~lish ~lletje ~lley ~lokiem ~ma's
    ~meters ~mgaard ~mise ~nasiel ~nbad ~ndgoed ~ndrons ~neltje ~nloods ~npad ~nument ~nwacht ~ogje ~oker ~olhuis
    ~oltuin ~oonerf ~orbrug ~orraam ~ortaal ~prei ~rbomen ~rdak ~rege ~remise ~rkbank ~rkingu ~rmator ~rmeter ~rminal
    ~ront ~rsbrug ~rtbaan ~sebaan ~senrek ~silo ~stek ~sterij ~stzaal ~tbus ~tering ~tmarkt ~toko ~tszaal ~tweg
    ~uintje ~uize ~uktuin ~urslot ~venhok
    """,
    0.7: """
    =alley =appelboom =ballenbad =bijenstal =bossen =bovenverdieping =boxen =brede =brugleuning =carpool =containers
    =diek =dierenpark =dijktrap =dom =dorpsfeest =dorpshuis =dorpspomp =eendenvijver =fietspont =gezondheidscentrum
    =hondenveldje =hooibalen =hunebed =ijsbaantje =intratuin =jachthaven =jeugdhonk =kelderbox =kelderraam =kerkbank
    =kerkhof =kitchen =klapbrug =kleedkamers =koelcel =kruithuis =laadpaal =library =lobby =logeerkamer
    =meisjeskleedkamer =mert =metrostation =oorlogsmonument =parkeerdek =pilaar =pompstation =recreatieplas =regenput
    =rietgors =roundabout =schaftkeet =scheepswerf =schoolgebouw =schoolzone =schuttingen =skihelling =speelbos
    =spoorbaan =sportpark =square =stadspark =steigers =studio =tankshop =tennispark =tolhuis =torenflat =trouwzaal
    =ventweg =villa =vlonderpad =vlooienmarkt =vogelkijkhut =voliere =vuilstort =wasstraat =weggeefwinkel =zadelkamer
    =zandbank =zolderverdieping =zonneweide =zuidersluis =zuidpoort >again >buren >draaide >drinken >geklaut >geloof
    >gespoten >gestohlen >gevochten >have >hulp >ineens >klemgezet >ok >omgezaagd >opnieuw >rond >ruimte >shelter
    >since >smeulen >smeult >volgekliederd @00 @3e @aangereden @aangestoken @aansteker @achteringang @achtertuinen
    @airpods @autootje @bakfietsen @balkons @beheert @betonschaar @bewoner @bewoners @bloempot @blokkeer @boek @box
    @brandje @caravans @complete @crossmotoren @dertig @doucheblok @draaideur @dubbel @duikt @duwt @einde @elf @enkels
    @fik @gaas @gebeurd @geboeid @geboord @gegrepen @geknipt @gisteravond @hart @hek @hoofddoek @houdgreep @inde
    @ineens @ingesloten @jurk @keet @klapdeur @klemgereden @kluis @knallen @knokpartij @komaf @kracht @laatst @liep
    @lippen @machete @mariabeeld @marokkanen @meegenomen @neergestoken @omgeslagen @overdosis @platen @politieauto
    @pony @regenton @rijtje @rioollucht @roken @rol @rotzooi @rugzak @ruiken @schuurtjes @serre @shoes @sint @smalle
    @speeltoestel @stoelen @stoplicht @tekens @terrasstoelen @touwbrug @trein @vak @ventilatierooster @verkeersdrempel
    @verkopen @verstoppertje @verzakt @vleermuis @vuilnisbak @wandelaars @wc @weide @were @winkelkarren @zon @zwager
    alarm:housed<in alarm:lettered alarm:name<aan alarm:noun<buiten alarm:noun<voor alarm:nr alarm:shop alarm:shop<,
    alarm:street<bie alarm:thing<an all_clear:nr<bij all_clear:thing<achter called_112:noun<bij digits<achter
    lettered<bie lost_found:lettered<, lost_found:loose<onder lost_found:shop<tussen name'de noun<onderaan
    public_space:bare<away public_space:digits<bij public_space:lettered<van public_space:name<in
    public_space:street<an public_space:street<in report:housed<in report:lettered report:loose<oet report:noun<tussen
    report:shop shop<naast shop<op shop<tussen street<boven street<hoek street<tegen update:name<hoek
    update:street<hoek whole&bij whole&noun whole&shop whole&vd ~afel ~alle ~alley ~aniu ~apbrug ~arf ~arpool ~beuk
    ~bossen ~boxen ~brede ~dabout ~derpad ~dium ~dspark ~eelbos ~eerdek ~elboom ~enpark ~ensoos ~entweg ~ergang
    ~erkhof ~erklas ~etgors ~fase ~ftkeet ~gdhonk ~genput ~gingen ~gors ~grot ~ibalen ~ibrary ~ieplas ~illa ~isdeur
    ~ispark ~itchen ~jktrap ~kade ~kbus ~khof ~kibaan ~koepel ~lenbad ~lobby ~lstort ~ndbank ~ningen ~nische ~nkshop
    ~nmarkt ~nput ~nwei ~obby ~oliere ~olzone ~oppe ~pilaar ~podium ~pspomp ~pswerf ~rary ~ratuin ~rive ~roam ~rpoort
    ~rtpark ~sfeest ~shok ~skamer ~sprong ~square ~srek ~stbrug ~strand ~streep ~thaven ~tspont ~uare ~ugge ~unebed
    ~uwzaal ~villa ~yard ~zuid
    """,
    0.8: """
    <hoek =aanleunwoning =achterpad =basketbalveldje =begraafplaats =bergingen =bijkeuken =boekwinkel =corridor
    =dotterbloem =eendenkooi =eindhalte =elektriciteitskastje =fietsenkelder =finish =gasfabriek =gezamenlijke
    =golfbaan =heemtuin =hole =jongerencentrum =kaaswinkel =kasteeltje =kerke =kerkmuur =klaverblad =klimhal
    =klimtoren =krib =kruidentuin =laadplein =metrotrap =moestuinbakken =museumtuin =nachtbus =nachtwinkel
    =parkeermeter =parkeervak =pendelbus =personeelsparkeerplaats =poppentheater =portiekdeur =provinciale =roeiclub
    =rondvaartboot =schooldak =sigarenboer =skatepark =slootkant =sluiswachter =speeltoestel =spoorwegovergang
    =sportzaal =straatkant =strandpaviljoen =tramspoor =tunnelbak =veerpont =veerstoep =wadi =zijingang >4 >afgelopen
    >elk >gister >hoes >ingegaan >me >pad >platgereden >schieten >spekglad >stil >wie >windows >z'n >zes @abend
    @accident @alarmen @all @alweer @ballen @banaan @bedoel @beelden @brant @brugleuning @bulldozer @camper @capuchon
    @caravan @dakleer @disco @dj @down @drempel @einbruch @fun @gebit @gebrand @geknald @geknapt @geleden @gepikt
    @geschoten @gestommel @gordijnen @ingebroken @kap @kas @kerstbomen @kids @kikker @klep @kofferbak @lachgas
    @laminaat @leiding @leuning @lichtje @lijf @night @onderuit @onwel @portier @rolluik @ronken @scooters @slaapzak
    @snoepautomaat @stokken @struik @terpstra @troep @uut @verkeersspiegel @verwisseld @voelt @voetstappen @vogeltje
    @wiet @woningen @woon @yo @zigeuners @zonet @zwaait @zwanen alarm:lettered<bij alarm:name<by alarm:name<kruising
    alarm:name<oan alarm:name<voor alarm:name<vor alarm:noun<tegen alarm:person<bij alarm:shop<op alarm:shop<voor
    alarm:street alarm:street<hoek bare<kolo called_112:name<away loose# lost_found:<tegenover lost_found:noun<onder
    lost_found:noun<tegenover lost_found:street<aan name<am name<rond name<tegenover none:all_clear noun<onder
    public_space:<rondom public_space:<voor public_space:name public_space:name<hoek public_space:noun<hoek
    public_space:road public_space:street report:name<aan report:name<boven report:name<over report:noun<vanaf
    report:street<op report:street<over update:<hoek update:name<aan whole&at whole&rond ~adpaal ~atkant ~bine ~chtbus
    ~dbos ~delbus ~dgat ~dhalte ~diep ~dkraan ~dplein ~dzie ~eervak ~ekar ~ekdeur ~emtuin ~enbaan ~enbrug ~enkooi
    ~epot ~erblad ~erdiep ~erpont ~finish ~gank ~gebrug ~idor ~ijkhut ~isbrug ~isch ~keltje ~kenbos ~kerke ~khut
    ~koalle ~koer ~lcel ~ldak ~lijn ~limhal ~mspoor ~nciale ~nelbak ~nish ~nlijke ~oelcel ~ooldak ~opveld ~orlijn
    ~otkant ~raaf ~randje ~rdek ~rkamer ~rkmuur ~roegje ~rotrap ~rridor ~rstoep ~rtboot ~rtzaal ~rvak ~sbos ~tair
    ~tepark ~umtuin ~velden ~zone
    """,
    0.9: """
    =bejaardenflat =binnentuin =brandkraan =brandweerkazerne =busstation =buurtmoestuin =fietsflat =friettent
    =houtzagerij =jeu-de-boulesbaan =ketelhuis =kunstuitleen =muziekschool =muziektent =naaiatelier =pannenkoekenhuis
    =platje =przystanku =sacristie =showroom =skeelerbaan =strandje =tandartspraktijk =tennisvereniging =trapgevel
    =truckparking =tuinderij =voetbalkantine =voetgangerstunnel =wandelbos =waterkant =waterzuivering =wielerbaan
    =wijngaard =zwemplas >beweegt >doorgezaagd >flikkert >garden >gedoken >geparkeerd >gestolen >kapotgeslagen >nee
    >vier >werden @abri @achterdeur @annelies @barbecue @bins @bomen @bouwpuin @brandgang @cabine @creep @crossers
    @dakraam @doorgeknipt @eh @fiat @gehoord @gezakt @glasgerinkel @gordijn @gozer @groepje @hooiberg @jongelieden
    @kump @laars @ober @oudjes @outside @paaltje @plantenbak @prullenbakken @quads @rende @riet @schoppen @schoten
    @slaapkamer @smeult @straatlamp @straatnaambord @trapje @trekkers alarm:name<hoek alarm:noun<aan alarm:noun<an
    alarm:noun<onderaan alarm:nr<in lost_found:loose<langs lost_found:name<langs name<over none:called_112 noun<hoek
    nr<tegenover nr<tussen public_space:loose<rond public_space:name<over public_space:noun<tegenover
    public_space:shop<achter public_space:street<boven public_space:street<hoek public_space:street<langs
    thing<tegenover ~aantje ~agerij ~anku ~delbos ~eeltje ~ekraam ~ektent ~elflat ~emplas ~esbaan ~lfbaan ~mert
    ~ndpaal ~nerf ~ngaard ~owroom ~pgevel ~platje ~rbloem ~rfeest ~rijn ~ristie ~sloods ~stanku ~stie ~sweide ~tkar
    ~tkoker ~tsflat
    """,
    1.0: """
    <opposite <przed =bloemenstal =camperplaats =duinopgang =foyer =frietkraam =imkerij =kapelleke =kapelletje
    =kerkzaal =kermisterrein =kleuteringang =kraamafdeling =losloopveld =muziekkoepel =pierenbadje =salon =smederij
    =stadskantoor =stembureau =strandpaal =visvijver =wijkcentrum =wijkgebouw =yogaschool =zorgboerderij >6 >bespuugd
    >geblowd >opengebroken >snoepjes @) @achterpoort @autodeuren @beweegt @bruggetje @draaien @drijfzand @eikels
    @geparkeerd @gestoken @gestrooid @goot @gordel @heen @lachgasflessen @meter @noodbel @omgeving @overval @pad @pak
    @parked @regenpijp @schoorsteen @vensterbank @vom @wegdek @zaterdagnacht alarm:<dichtbij alarm:<hoek
    alarm:digits<bij alarm:lettered<away alarm:name<boven alarm:nr<- bare<przed cut&tegen lost_found:lettered<op
    lost_found:loose<naast lost_found:name<aan name<aan name<kruising name<naast name<oan noun^ public_space:<achter
    public_space:loose<achter public_space:name<am public_space:street<voor report:<opposite report:lettered<in
    report:name<hoek report:shop<bij report:street<aan report:street<am road<langs update:nr<away whole&bare
    whole&langs ~aining ~dom ~elleke ~enboer ~enboom ~erplas ~erzaal ~foyer ~honk ~iezaal ~ings ~landje ~leke ~mkerij
    ~nbadje ~nhoofd ~oyer ~poel ~rbad ~rkzaal ~salon ~uzen
    """,
    1.1: """
    <kruising =basketbalveld =caravanstalling =carpoolplaats =dagopvang =drukkerij =kunstgras =marktplein
    =notariskantoor =sluisdeur =stalletje =statie =stationsplein =taxistandplaats =uitkijktoren =voetbalkooi >bekrast
    >fence >ingegooid >od @aangespoeld @bliksemafleider @fototoestel @gedeald @ingerekend @keert @oep @pal @quad
    @robotmaaier @toiletten @wandeling @weggehaald @zijdeur alarm:noun<naast lettered<achter lettered<tussen
    lost_found:street<op noun<im public_space:<tegenover public_space:loose<voor public_space:street<away
    report:name<an report:nr<voor report:shop<voor report:street<in shop<voor thing^ ~alkooi ~krib ~ksloot ~stafel
    ~statie ~stgras ~tplein ~wadi
    """,
    1.2: """
    =fonteintje =hoogspanningsmast =kleuterschool =scoutinggebouw =sluisje =strandhuisjes =trapportaal =visafslag
    =washok =winkelstraat >gemorreld >verschwunden @brandalarm @buurt @gehaald @kebab @kussens @offerblok @opslag
    @standing @wypadek alarm:<kruising alarm:lettered<op alarm:name<over alarm:road alarm:road<op alarm:street<,
    public_space:lettered<bij public_space:name<langs street<an ~diek ~ederij ~gsmast ~nderij ~pool ~shal ~washok
    """,
    1.3: """
    =waterspeelplaats @e @ruiten @sleutelbos name# none:question public_space:name<op public_space:street<op street^
    ~tuun
    """,
    1.4: """
    all_clear:street<op public_space:noun<tussen report:lettered<uit update:noun<onder
    """,
    1.5: """
    alarm:street<bij none:chatter report:shop<achter thing#
    """,
    1.6: """
    lost_found:street<in
    """,
    1.7: """
    report:street<langs
    """,
    1.8: """
    lost_found:shop<bij name<hoek
    """,
    1.9: """
    public_space:street<van
    """,
}

WEIGHTS: Final = {sign: weight for weight, signs in _TABLE.items() for sign in signs.split()}
"""Weight by sign; a sign that is not here weighs nothing."""
