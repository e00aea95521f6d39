"""What speaks for or against a phrase being the place of an event, in tenths of log odds.

Signs of one phrase, as place_phrases.py names them: a kind of heart (street, noun, thing, shop, name, nr, loose ...);
`<in` its preposition; `noun<in` both; `noun'de` its article; `noun#` with a number; `noun^` with a capital; `=park` the heart
itself; `~park` its last letters; `>reed` the word after it; `@staat` the word before it; `!woont` a piece of the message;
`alarm:noun` together with the kind; `none:alarm` no place at all. The weights are fitted (a conditional logit over the phrases
of a message) on four writers of training/messages, and rounded; they are few enough to be read and mended by hand.
"""

from typing import Final

_TABLE: Final = {
    -2.6: """
    name'own
    """,
    -2.2: """
    chatter:street
    """,
    -2.1: """
    name'een
    """,
    -1.9: """
    called_112:noun<- home loose'een
    """,
    -1.8: """
    called_112:<, chatter:noun<bij update:loose<voor
    """,
    -1.7: """
    @werkt chatter:nr chatter:shop loose' noun'een street'own
    """,
    -1.6: """
    chatter:lettered question:nr question:street report:loose<away update:thing<vanaf
    """,
    -1.5: """
    !marktplaats all_clear:bare<bij bare<an bare<boven called_112:digits lost_found:housed<, lost_found:name<voor
    question:shop report:digits<voor update:noun<vanaf update:shop<van whole&tegen
    """,
    -1.4: """
    alarm:person<, all_clear:thing<onder bare<langs bare<onder called_112:digits<bij called_112:loose<voor
    called_112:noun<, chatter:<bij chatter:<langs chatter:noun<in chatter:noun<op chatter:noun<voor question:noun<in
    report:bare<tussen report:bare<uit update:name<uit
    """,
    -1.3: """
    @eindigt @gedoe @rode alarm:digits<van all_clear:<away all_clear:<door all_clear:digits<op all_clear:loose<voor
    all_clear:name<, called_112:<door called_112:<uit called_112:loose<bij called_112:name<van chatter:<achter
    chatter:<boven chatter:housed chatter:name<op chatter:noun chatter:street<op chatter:thing<in cut&shop
    lost_found:bare<away lost_found:bare<op lost_found:digits<van lost_found:loose<door lost_found:name<away
    lost_found:thing<door question:<boven report:bare<hoek report:bare<voor report:loose<om street'een street<uit
    update:<dwell update:loose<naast update:loose<tegen
    """,
    -1.2: """
    =automaat =baan >aangekomen @kleine @stop alarm:person<- alarm:thing<langs all_clear:loose<aan
    all_clear:loose<onder all_clear:name<- all_clear:thing<- called_112:<- called_112:name<in called_112:name<over
    chatter:<in chatter:<onder chatter:<op chatter:name<aan chatter:noun<, chatter:noun<aan chatter:street<-
    chatter:thing<bij chatter:thing<op cut&boven cut&vd loose<rond lost_found:<dwell person# public_space:bare<van
    question:<langs question:bare<bij question:loose<bij question:noun<van question:noun<voor question:street<op
    question:thing<op update:<vanuit update:bare<away update:bare<in
    """,
    -1.1: """
    !06- <beneden =kinderziekenhuis =vuilcontainer >hoorde >niks >voelde >zwaait @briefje @dames @geknal @gereedschap
    @keek @sinds @sneeuw alarm:bare<an alarm:bare<onder all_clear:<over all_clear:bare<op all_clear:loose<uit
    all_clear:noun<uit bare<buiten bare<tegen called_112:<vanuit called_112:bare called_112:loose called_112:name<-
    called_112:noun<door called_112:street<van chatter:<naast chatter:name<bij chatter:name<in chatter:noun<van
    chatter:nr<van chatter:street<van chatter:thing<voor lost_found:bare<van lost_found:loose<om noun<net person'own
    person<door public_space:bare<op public_space:bare<voor public_space:loose<away question:<aan question:<in
    question:<voor report:<w report:bare<bij report:bare<over report:bare<w report:noun<tegen report:person<van
    report:thing<vanaf thing<away update:<from update:<net update:<yn update:bare<op update:loose<bie update:loose<om
    update:loose<yn update:street<uit ~efstal ~rput
    """,
    -1.0: """
    !dat_volk <binnen =church =complex =kooi =kraan =meiner =paspoort >ertegenover >gekocht >keer >scheurt >vanmiddag
    >verschenen @1 @above @bijna @card @geforceerd @gemaakt @gemeld @gevaarlijk @hesje @laserpen @negen @schouder
    @stank @steken @zegt alarm:bare<aan alarm:bare<boven alarm:bare<buiten alarm:bare<door alarm:bare<net
    alarm:thing<net alarm:thing<om all_clear:<bie all_clear:<tegen all_clear:lettered<in all_clear:name<op
    all_clear:name<voor all_clear:noun<away all_clear:street<van all_clear:thing<, bare<over bare<voor called_112:<aan
    called_112:loose<over chatter:<, chatter:<aan chatter:<tussen chatter:<vanaf chatter:bare<bij chatter:housed<,
    chatter:name<, chatter:name<voor chatter:noun<achter chatter:shop<, chatter:shop<in chatter:street<in cut&bie
    cut&by digits<voor lost_found:name<uit lost_found:nr<, lost_found:street<, name<from nr<door person<away
    public_space:<te public_space:noun<away question:<, question:<achter question:<away question:lettered
    question:loose<op question:noun question:street<in question:thing question:thing<bij report:bare<door
    report:bare<langs report:bare<net report:bare<onder report:thing<away road<away street# street<vanuit thing'een
    update:<van update:bare update:bare<langs update:bare<voor update:noun<van update:road<away whole&digits ~church
    ~enclub ~kraan ~meiner ~urch
    """,
    -0.9: """
    !heet_ !verkoop <obok =bureau =diefstal =dierentuin =garagepoort =ingebroken =konijnenhok =punt =schacht =schuren
    =voorhoofd =zonsopgang >beginnen >das >erachter >geboord >gekregen >geschroefd >gevlogen >ingetikt >night >przy
    >sluipt >teruggevonden >unter >verkeerd >vindt >weet >woensdag >zoemt @afstand @bloed @cobra @daar @dacht @delen
    @deuk @dochtertje @douche @durch @expres @gericht @gezocht @gras @grasmaaier @groeien @haan @him @jaar @kleinzoon
    @lagen @landt @mist @oktober @omdat @opgehaald @pas @pauw @post @reageert @scherm @smeulen @stickers @stok
    @trekken @viel @vingers @vraagje @wietkwekerij alarm:<binnen alarm:thing<vanuit all_clear:<langs
    all_clear:loose<van all_clear:noun<aan bare# bare<achterin bare<ien bare<naast bare<obok bare<rond bare<voorbij
    called_112:<achter called_112:bare<away called_112:name called_112:thing<- chatter:<door chatter:<hoek chatter:<im
    chatter:<tegen chatter:<uit chatter:<voor chatter:<yn chatter:digits<op chatter:loose<bij chatter:loose<in
    chatter:loose<op chatter:name chatter:name<over chatter:noun<- chatter:noun<onder chatter:noun<over chatter:nr<bij
    chatter:nr<op chatter:person<bij chatter:shop<bij chatter:street<, chatter:thing chatter:thing<aan
    chatter:thing<uit chatter:thing<van cut&langs cut&name housed<uit loose<away lost_found:loose<achter
    lost_found:name<, lost_found:noun<over lost_found:nr lost_found:person name<oet person<, public_space:bare<over
    public_space:bare<te public_space:loose<uit question:<bij question:<door question:<van question:digits
    question:loose<in question:name<aan question:name<van question:noun<, question:noun<away question:noun<boven
    question:noun<uit question:nr<- question:thing<aan report:bare<an report:loose<net report:name<vanuit
    report:person<door report:street<voor shop<van thing<dwell thing<vanuit update:<an update:<uit update:loose<away
    update:name<dwell update:thing<boven update:thing<net whole&over ~aadjes ~atoren ~churen ~elkast ~ilde ~nenhok
    ~oers ~ootjes ~rhoofd ~rmat ~sloten ~staart
    """,
    -0.8: """
    !adres !die_lui !woont <helemaal =babyfoon =brugklas =energiebedrijf =gedrang =hoogwerker =house =huisje =inladen
    =kledingbak =kliniek =meestal =mist =moeders =nachtkastje =opvang =politiebureau =radiatoren =snoeien =sponning
    =telefoonwinkel =tuinstoel =verkeerslichten =vleugel =vuurkorf =zwemmers >blokkeert >brak >deze >gefallen >gemeld
    >gesmeten >gevraagd >haalde >haalt >hem >hoe >hoort >kinderen >klem >looking >mille >moeder >per >ruik >stookt
    >stuk >trilt >vatte >wilde >zakjes @achten @achtergebleven @bedrijf @bent @beroving @blauwe @bruiloft @collecte
    @d'r @deken @donkere @drieen @drinken @eendjes @ei @gehuurd @geteld @groene @handschoenen @heerlijk @kan
    @kleinkind @kleuter @klom @kloppen @lauft @meteen @monteur @muts @namens @nee @nepfactuur @nest @nieuwe @pakketten
    @people @pet @plafond @pleegzoon @politiewagens @prutsers @rekening @rijdende @schaduw @sem @smoke @spullen @steet
    @stroomkast @tanden @teruggekomen @thuiszorg @tikkie @toch @toen @up @vrachtwagen @vuurwerkbommen @wasmachine
    @wijn @wit @witte @zakkenrollers @zaten @zessen @zogenaamd @zwaailichten alarm:<beneden alarm:<te alarm:bare<om
    alarm:bare<te alarm:bare<tegen alarm:bare<voor alarm:digits<voor alarm:name<w all_clear:<, all_clear:<an
    all_clear:bare<away all_clear:loose<over all_clear:name all_clear:name<away all_clear:noun<door
    all_clear:noun<voor all_clear:person all_clear:street bare<aan bare<am bare<beneden bare<door bare<halverwege
    bare<helemaal bare<in bare<net bare<op called_112:<om called_112:bare<in called_112:housed called_112:housed<,
    called_112:loose<aan called_112:name<uit called_112:noun<uit called_112:nr<van called_112:street<- chatter:<away
    chatter:<bie chatter:<dwell chatter:<over chatter:<van chatter:<vanuit chatter:bare<away chatter:digits
    chatter:housed<op chatter:lettered<, chatter:lettered<van chatter:loose chatter:loose<aan chatter:loose<van
    chatter:loose<voor chatter:name<- chatter:name<uit chatter:name<van chatter:noun<away chatter:noun<langs
    chatter:noun<naast chatter:noun<uit chatter:nr<- chatter:thing<, chatter:thing<achter chatter:thing<over cut&der
    cut&digits cut&of cut&street cut&van loose<- loose<buiten loose<oan lost_found:<te lost_found:bare<aan
    lost_found:bare<te lost_found:name<dwell lost_found:nr<op lost_found:person<van lost_found:thing<away name<beim
    name<w noun<te person<in person<voor public_space:loose<aan public_space:loose<door public_space:loose<tussen
    public_space:nr<- public_space:person question:<op question:<over question:<uit question:<vanaf
    question:digits<bij question:housed question:name<voor question:noun<op question:noun<over question:nr<bij
    question:shop<- question:shop<bij question:thing<in question:thing<van report:<binnen report:<ter
    report:bare<boven report:bare<buiten report:bare<rond report:loose<rond report:person<, report:street<uit
    report:thing<aan report:thing<over road<van street<dwell thing<te update:<przy update:<ter update:bare<aan
    update:bare<przy update:bare<ter update:loose<an update:loose<uit update:name<van update:noun<from
    update:noun<tegen update:person<, update:person<- update:street<dwell update:thing<away update:thing<tussen
    whole&tegenover whole&voor whole&yn ~alclub ~broken ~byfoon ~cten ~dlopen ~edrang ~eeld ~eige ~emmers ~eurs ~fam
    ~gate ~gbak ~house ~ingbak ~klep ~lies ~linder ~liteit ~loer ~meisje ~nieren ~nladen ~noeien ~nstoel ~nter ~onning
    ~orging ~rack ~rretje ~rtclub ~ruim ~ruis ~spoort ~sstoel ~ugklas ~urkorf ~wijk ~zuiger
    """,
    -0.7: """
    !herken <dwell <net =afzetting =asiel =bakje =ballenbak =bordje =borst =boswachter =buitenboordmotoren =buurjongen
    =cilinder =cockpit =commotie =deurbelcamera =deuropening =donker =douches =draaihek =fietsenrekken =fietsmand
    =generatoren =grind =hallway =hitte =hooi =ijskraam =jassen =kamer =karretje =klinkers =kreek =kuil =lokaal
    =mandje =mijne =ongeveer =oven =oversteken =scharnieren =standbeeld =struik =tellen =uitladen =unseren =vegen
    =verf =verloskundige =vlecht =voordeuren =voortuinen =vuilcontainers =vuist =waeter =webwinkel =wijk =ziekenhuis
    =zuster >65-ghb-1 >auf >auto's >bestuurder >binnengelaten >denkt >deuren >donker >familie >fiets >gaf >geklopt
    >gemeente >geramd >gesprongen >hat >kent >kon >kwijtgeraakt >meldt >misschien >ontdaan >reageert >riep >ruit
    >scheef >stuurde >terug >to >toe >verkocht >vertelde >vertrokken >veur >von >voorbij >want >west >willen >zet
    >zetten @50 @accu @alles @alsof @and @bakfiets @belletje @bezorger @bouwlamp @cilinder @collectant @daarna @denk
    @dijk @doen @doorgeven @drab @echtpaar @eerst @eraan @euro @even @found @gasfles @gast @gerade @gerrit @gesmolten
    @grap @hij @horen @huisgenoot @ie @katalysator @kees @kettingzaag @kniehoogte @koffer @koffers @lamp @lood @loten
    @lui @mikt @morgen @naast @neefje @oma @omhoog @ontsnapt @oom @ouderen @overbuurman @pakken @patronen @pension
    @persoon @peuk @plekken @poot @portemonnee @putdeksels @rolt @rozen @schiet @schuimbekken @since @sloop @sms
    @spaargeld @sporen @statiegeldflessen @stemmen @stip @stopte @stroomt @telefoontje @tilt @trapt @trottoir
    @trouwring @typisch @veilig @voetafdruk @werkte @zakt @zei @zonnepanelen @zwei @zwemmer alarm:<net alarm:<tussen
    alarm:bare<from alarm:bare<naast alarm:bare<op alarm:loose<tegen all_clear:<- all_clear:<aan all_clear:<te
    all_clear:<ter all_clear:bare all_clear:bare<ter all_clear:loose<door all_clear:street<in all_clear:thing<door
    bare<binnen bare<inne bare<inside bare<te bare<uit bare<under bare<yn called_112:bare<op called_112:name<,
    called_112:name<vanuit called_112:noun<vanaf called_112:nr<, called_112:nr<door called_112:thing<,
    called_112:thing<over chatter:<- chatter:<am chatter:<an chatter:<om chatter:bare<hoek chatter:digits<van
    chatter:loose<boven chatter:loose<onder chatter:loose<tegen chatter:loose<uit chatter:name<away chatter:name<im
    chatter:noun<boven chatter:nr<, chatter:street<bij chatter:thing<door chatter:thing<langs chatter:thing<om cut&aan
    cut&des housed<te loose'own loose<door loose<dwell loose<inside lost_found:<, lost_found:bare<in
    lost_found:name<van person'een person<- person<aan public_space:<net public_space:bare<door public_space:digits<op
    public_space:thing<- public_space:thing<boven question:bare question:digits<op question:lettered<- question:loose
    question:loose<van question:name<bij question:name<boven question:nr<op question:street<, question:street<van
    question:thing<voor report:<inside report:<rondom report:bare<binnen report:bare<in report:bare<te
    report:bare<tegen report:bare<ter report:loose<door report:name<onder thing<by thing<from thing<vanaf update:<oet
    update:<tegen update:<vanaf update:<w update:bare<bie update:bare<tussen update:bare<w update:digits<dwell
    update:lettered<op update:lettered<van update:name<- update:name<door update:shop<- update:thing<vanuit
    whole&person ~aaihek ~allway ~anen ~asiel ~asje ~bakje ~bord ~borden ~bordje ~borst ~chap ~ches ~chot ~dam ~dbeeld
    ~dief ~dige ~donker ~drager ~eert ~enbouw ~epje ~epoort ~erde ~erruit ~etse ~fening ~geld ~geveer ~gger ~grind
    ~hermen ~hing ~hitte ~iden ~iets ~ihek ~iis ~inkers ~iser ~iwagen ~kamer ~kpit ~kreek ~kussen ~laag ~lender ~lets
    ~leuf ~lied ~likken ~llatie ~lway ~mandje ~mijne ~ming ~mmer ~mmotie ~ncel ~nplaat ~nseren ~ntas ~nummer ~ockpit
    ~ooncel ~otie ~otoren ~ouches ~over ~rang ~rbel ~rdje ~reek ~rgel ~rgevel ~rind ~rlijke ~ruck ~sdag ~ssie ~struik
    ~tels ~tladen ~toelen ~trek ~tsmand ~unning ~vegen ~vels ~verf ~vlecht ~vuist ~waeter ~zie
    """,
    -0.6: """
    <achteraan <away <oppe <te =achterlijke =afgesloten =bagagedrager =bakken =balie =bestelauto =bezichtiging =boren
    =brandje =brandnetels =broodtrommel =bussen =dakpannen =dashboard =deurknop =deurmat =dierenarts =doek =dressoir
    =duiven =elevator =fam =fietstas =flatgebouw =floor =ganzen =gate =geiser =geluidsbox =gesprek =haakje =hens
    =hierachter =hoekhuis =hoesje =hooguit =ijzer =journaal =kaartclub =kamers =kerkdienst =kerstbomen =kersttent
    =klant =klusjesman =kozijnen =kraag =laag =leeghalen =lens =loempia's =luik =melder =nachtslot =natuurgebied
    =oefening =oliebollenkraam =omgevallen =oons =ophangen =opname =oranje =ouderen =overbuurvrouw =paal =pand =papier
    =pavement =precies =raad =rijschool =ringdeurbel =ronde =rondje =ruim =schild =scholen =schoonzus =scouting
    =servetje =sleutelbos =slopen =spouw =springkussen =staart =stad =stallen =stopcontact =straat =tapijt =tegels
    =telefoontje =tent =terrein =thuis =tocht =truck =tuindeur =verhuur =vlaggenmast =voetbalclub =voorkant =vraagt
    =vriendinnetje =vriezer =vroeg =warmtepomp =wasmand =wassen =winkel =winkelwagentje =woning =zeilles =zonnetje
    =zwanen >achteruit >ad >afgezet >an >bedreigd >belde >bellen >blauw >bleef >brengen >brennt >bromt >daar >drinkt
    >from >gebarricadeerd >gebeld >gebleven >gegen >gekeken >geklommen >geraakt >gezegd >gezinnen >graden >iedere
    >ingezakt >kijken >klopt >korting >lek >luistert >maakt >nam >neer >omlaag >opgehaald >plek >reed >rijdt >schoon
    >smeulde >steht >step >terecht >the >trok >vergist >vor >vragen >welke >woonde >zie >zou @/ @aanbetaling
    @aanvulling @aggregaat @antenne @antillianen @appeltaart @are @avonden @bakstenen @betaald @black @blad @bladeren
    @blootje @boeken @boren @boys @brandnetels @brandstichter @breken @brieven @broer @brood @buitenkant @camera @d
    @deurbel @discussie @dochter @dol @dood @du @duif @engerd @eraf @ex @excuses @factuur @filmpje @flessen @foto @gek
    @geld @gewonnen @gewoon @graag @haakje @hat @hoeveel @hoofddoeken @hoort @houdt @hut @ingegooid @jayden @jongeman
    @kampvuur @kapster @kast @kastje @kelderraam @kermis @koop @koperdraad @kopie @krant @kwamen @lampjes @leg @leit
    @lens @lijst @loop @loverboy @mees @meiner @middag @mobiel @mongool @mooie @motorkap @nepcollectant @noar @olifant
    @oost-europeanen @opengezaagd @papieren @penningmeester @pijn @pilletjes @pinnen @pizza @plassen @plastic
    @pleegdochter @politieauto's @pram @probeert @pyjama @recht @reed @reservesleutel @ri @schade @schlagen @schoenen
    @schroevendraaiers @schuim @slopen @sorry @spiegel @springen @sprong @stacaravan @stempel @stroomkabel @student
    @syndroom @takelwagen @terugkomst @towards @twintig @v @vaak @vader @vals @verhuur @vervolg @vijf @voorwiel
    @vriendelijk @want @warm @waterpomp @wel @went @wie @wij @woont @zeggen @ziekenhuis @zij @zoals @zwaaien @zwarte
    alarm:<helemaal alarm:<oppe alarm:bare<beneden alarm:bare<helemaal alarm:bare<ien alarm:bare<over alarm:loose<aan
    alarm:loose<inside alarm:loose<over alarm:loose<voor alarm:name<dwell alarm:noun<tussen alarm:person<away
    alarm:street<achter all_clear:<boven all_clear:<from all_clear:<van all_clear:<voor all_clear:bare<buiten
    all_clear:bare<onder all_clear:bare<te all_clear:loose all_clear:noun<, all_clear:nr<van all_clear:thing<boven
    bare bare' bare<achteraan bare<from bare<oan bare<rondom bare<van called_112:bare<voor called_112:loose<door
    called_112:loose<van called_112:person chatter:<ter chatter:bare chatter:bare<in chatter:bare<ter chatter:bare<van
    chatter:digits<voor chatter:loose<achter chatter:loose<door chatter:loose<over chatter:noun<door
    chatter:noun<vanaf chatter:shop<- chatter:thing<- chatter:thing<onder chatter:thing<tegen chatter:thing<vanaf
    cut&loose cut&vh digits<van housed<van loose<an loose<beneden loose<binnen loose<net loose<om loose<voor
    lost_found:<away lost_found:<door lost_found:<from lost_found:<net lost_found:<ter lost_found:<van
    lost_found:bare<voor lost_found:name<- lost_found:name<door lost_found:person<- lost_found:shop<van
    lost_found:thing<uit name<, name<- name<dwell name<net name<om name<onder name<ter name<vanuit noun<away
    noun<dwell nr<uit person<van public_space:<away public_space:bare<uit public_space:name<, public_space:thing<,
    public_space:thing<tegen public_space:thing<van question:<an question:<tegen question:bare<om question:bare<van
    question:loose<over question:loose<voor question:name question:thing<, question:thing<- report:<under report:bare
    report:bare<am report:bare<rondom report:lettered<bij report:loose<- report:loose<under report:loose<vanaf
    report:name<om report:noun<dwell report:person<- report:person<away report:shop<, shop<- street<am thing' thing<,
    thing<binnen thing<boven thing<rond update:<im update:<te update:<tussen update:bare<by update:bare<om
    update:bare<over update:bare<te update:bare<van update:loose<op update:loose<van update:loose<vanuit update:name
    update:name<im update:noun<uit update:person update:person<door update:person<van update:thing<, ~aagt ~aait ~aank
    ~ader ~aier ~asmand ~asting ~baas ~balie ~band ~bellen ~bers ~beugel ~bil ~blad ~boeken ~boren ~bran ~buis ~buizen
    ~car ~card ~cholen ~cies ~cjib ~cker ~cola ~echt ~eien ~eilles ~ekkers ~elde ~elopen ~enarts ~enmast ~eraf ~erband
    ~ertjes ~esje ~esprek ~essoir ~etstas ~eurbel ~eurmat ~evator ~ezer ~file ~floor ~gaatje ~ganzen ~gasten ~geiser
    ~geltje ~genoot ~gentje ~ghalen ~graven ~guit ~haakje ~hboard ~hemd ~hens ~hild ~hoesje ~htslot ~idsbox ~ieen
    ~ijne ~ijst ~ijzer ~inders ~indeur ~itte ~jongen ~jzer ~kap ~kasten ~kbox ~kening ~kids ~klant ~knop ~koek ~kraag
    ~krat ~lant ~lens ~link ~lles ~loor ~maaier ~mera ~mevr ~mpia's ~nderen ~netels ~nman ~noot ~nzus ~onds ~onie
    ~ontact ~ooguit ~oons ~oontje ~oonzus ~opende ~opname ~oranje ~orkant ~pakken ~pannen ~papier ~pijp ~pijt ~pjes
    ~pols ~pouw ~prek ~rden ~recies ~reisje ~riezer ~rmen ~ronde ~rondje ~rren ~rspost ~ruik ~rukt ~rvetje ~schild
    ~slopen ~soir ~sok ~spouw ~stad ~stas ~steken ~tact ~tallen ~tapijt ~tappen ~tbomen ~tegels ~telbos ~tentie
    ~tepomp ~thuis ~tige ~tiging ~tocht ~tong ~top ~truck ~tter ~tuig ~uist ~uiting ~ukje ~undige ~urknop ~urnaal
    ~uwhuis ~vement ~vraagt ~vroeg ~vuur ~xide ~zakken ~zuster ~zwanen
    """,
    -0.5: """
    !? !op_te_halen !volgens <- <bijt <bovenop <from <ien <oan <vanuit =achterhoofd =altijd =ambu =appeltaart
    =automatische =autoruit =avondwinkel =bagger =bedrijventerrein =bezorgd =bil =blauw =bloed =blubber =boeken
    =boerderij =boomwortels =bootjes =bord =bosje =bran =bruiloft =buis =buitenboordmotor =camion =car =cjib
    =coffeeshop =collectebus =d'r =dam =dekentje =deurbelcam =dichte =dochters =dokterspost =eetcafe =elektrische
    =fietspomp =file =fraudehelpdesk =gaten =gebouw =gelopen =gevallen =gips =glazen =gymclub =hardlopen =havo
    =hengsels =heren =hoogste =hovenier =iis =ijzige =jaren =kap =kast =kasten =kastje =kids =kinderfeestje
    =kleindochter =klep =klimmen =kluisje =knop =krat =kreeg =kruk =lader =lippen =loodgieter =loterij =m'a =maat
    =mevr =moest =motorclub =motoren =mouw =muren =musical =nachthemd =nooddeur =onderbroek =onweer =operatie
    =overkapping =paarden =paddenstoelen =pauze =penningmeester =peuters =plassen =plukken =pols =poorten =portier
    =pot =raampje =regen =ren =riem =ringen =roeiers =rooie =schip =schriftje =schroeiplek =schuim =sensor =sok
    =stalling =stapel =starten =sticker =stop =stoplicht =storing =strot =studentes =taal =tehuis =toilethokje =tong
    =top =tulpen =tweedehands =uitgang =valt =ventilatoren =vergunning =verkeerslicht =vermissing =voetbalveldje
    =vogels =volleybal =vrachtwagens =vuilnis =vuilniswagen =vuilniszak =vuur =wandelen =webshop =werkplaats
    =wethouder =wilde =wilg =zaal =zenuwen =zie =zij >aangeboden >aangesproken >afgesloten >als >bad >balkon >begint
    >bei >binnengekomen >blijft >box >breekt >dak >deed >denk >eh >gehakt >gestaan >gesteld >getrokken >gevolgd
    >gewaaid >gisteravond >gooien >graven >haha >helemaal >hoop >im >ist >leunt >maandag >motor >nou >olie >overal
    >rent >slepen >sleutels >speelt >stappen >tongval >vallen >verf >vest >wel >werkt >zakt >zeggen >zich >ziet >zo
    >zoek >zoeken >zolder @17 @25 @6 @9 @aanbieding @aangenomen @aanhanger @accuboormachine @aed @af @afgepakt
    @afhalen @agent @agenten @airco @allemaal @als @as @banden @bbq @bekend @biedt @bovenleiding @brief @buggy
    @buitengesloten @buitenlanders @collectebus @controle @corrie @dader @dan @dealer @dienst @diesel @donkerblauwe
    @durf @dus @echt @eens @eikenprocessierups @elk @erfenis @foetsie @gedaan @geeft @geen @gehad @gekocht @gele
    @genaamd @geopend @gewaarschuwd @grijze @handen @hem @hoor @iedere @iedereen @iemands @jest @kaart @kater @kennen
    @kerels @kleindochter @koe @koppelen @kruisjes @ktos @lag @lapzwans @later @leeghalen @let @live @loge @loket
    @lotte @lucht @luchtbuksen @ma @markt @medewerker @medicijnen @meterkast @moet @nepagent @niemand @niet @nummer
    @ontvoerd @opa's @oplichter @oude @pakje @passat @per @personen @pont @praktijk @precies @pyromaan @ratten
    @richting @riool @roes @rukken @schijnsel @slaapkamers @slager @sleutelhanger @stapte @stapvoets @stel @stichting
    @strepen @stroopwafels @supermarkt @tegelijk @telefoon @terug @them @tijd @toren @tot @trui @tuinslang @tweede
    @uber @und @val @vangrail @verder @verliefd @visboer @vogel @voortaan @vrienden @vrijwilligers @vuilniszak
    @weekend @wielen @wolk @zakje @zelfs @zeven @zichzelf @zilvergrijze @zoeken alarm:bare<binnen alarm:bare<in
    alarm:bare<yn alarm:loose<buiten alarm:name<- alarm:name<in alarm:noun<door alarm:thing<away alarm:thing<boven
    alarm:thing<te alarm:thing<tussen all_clear:<achterin all_clear:<net all_clear:<onder all_clear:<vanuit
    all_clear:lettered all_clear:loose<achter all_clear:loose<achterin all_clear:loose<away all_clear:name<vanuit
    all_clear:person<- all_clear:thing<away bare<om bare<vanaf beside called_112:<net called_112:<over called_112:<van
    called_112:bare<net called_112:digits<van called_112:loose<vanaf called_112:street chatter:<from chatter:<rond
    chatter:<te chatter:<w chatter:bare<aan chatter:bare<om chatter:bare<op chatter:bare<te chatter:bare<uit
    chatter:bare<voor chatter:digits<bij chatter:loose<away chatter:loose<om chatter:name<door chatter:name<tegen
    chatter:person chatter:shop<van chatter:thing<boven chatter:thing<naast cut&at cut&bare cut&in cut&nr cut&yn
    lettered<uit loose<aan loose<achterin loose<over lost_found:<- lost_found:<over lost_found:<uit lost_found:<voor
    lost_found:bare<uit lost_found:loose<bij lost_found:loose<net lost_found:loose<van lost_found:noun<tussen
    lost_found:noun<van lost_found:nr<voor lost_found:person<aan lost_found:person<voor lost_found:street<dwell
    lost_found:thing<- lost_found:thing<achter lost_found:thing<naast name<away name<uit noun<oet person person'
    person<over person^ public_space:<tegen public_space:digits public_space:loose<net public_space:loose<onder
    public_space:loose<van public_space:name<away public_space:thing<away public_space:thing<rond question:<-
    question:<dwell question:<naast question:<te question:<tussen question:bare<in question:bare<op question:bare<te
    question:digits<van question:loose<aan question:name<, question:name<an question:name<away question:noun<door
    question:nr<van question:nr<voor question:person question:thing<achter question:thing<langs question:thing<om
    report:<away report:<beneden report:<helemaal report:<te report:bare<aan report:bare<helemaal report:bare<van
    report:housed<van report:loose<binnen report:loose<langs report:loose<naast report:loose<tussen report:name<uit
    report:name<voor report:noun<away report:noun<by report:noun<te report:person shop<away speaker thing<- thing<oet
    thing<over update:<binnen update:<boven update:<by update:bare<binnen update:bare<boven update:bare<rond
    update:lettered update:loose<net update:noun<over update:nr<bij update:road update:thing<van whole&des ~aarden
    ~aast ~akhuis ~alen ~ambu ~ands ~ante ~apping ~arde ~arming ~ator ~auze ~baby ~bagger ~balk ~bandje ~bare ~belcam
    ~bins ~blauw ~bloed ~boeien ~bollen ~bosje ~buur ~cam ~camera ~camion ~chte ~chtend ~cooter ~ctebus ~cussie ~d'r
    ~delaar ~deming ~dentes ~dering ~desk ~dichte ~ding ~dirk ~dmotor ~doek ~doel ~ebshop ~eeshop ~eesten ~eestje
    ~egel ~egen ~egeven ~ehands ~eiplek ~ekomen ~elbaan ~elui ~ence ~enmand ~enuwen ~erek ~erende ~erhemd ~ermuur
    ~etcafe ~etting ~eurd ~euters ~ezorgd ~ffer ~foon ~ftje ~gaten ~geel ~gieter ~gips ~glazen ~hakken ~havo ~heb
    ~heren ~hete ~hond ~hone ~hooi ~hthemd ~huim ~icht ~ichter ~iele ~iening ~ient ~ijzige ~ikke ~iler ~inte ~jaren
    ~jassen ~jeep ~joch ~joelen ~jtje ~karren ~kbus ~kend ~kens ~kentje ~klok ~korf ~kreeg ~lach ~lader ~lang ~lassen
    ~lcam ~lering ~lers ~leybal ~lichte ~limmen ~lippen ~lnis ~loed ~loft ~lol ~loppen ~lopt ~lpdesk ~ltaart ~lubber
    ~lveren ~m'a ~maag ~mavo ~mdraad ~mion ~mmen ~moest ~mouw ~muren ~name ~ndelen ~ngsels ~nicy ~niszak ~ntes ~oard
    ~ochter ~oddeur ~oeiers ~oest ~oien ~oket ~onweer ~oogste ~ooie ~oorten ~ooters ~opie ~orclub ~orgd ~ortels
    ~ortier ~oter ~oterij ~outing ~pan ~passen ~pauze ~pers ~pijl ~plicht ~poep ~pot ~potten ~puit ~raar ~raat ~rall
    ~rbroek ~reeg ~regen ~rekken ~ren ~rfiets ~riem ~riftje ~rijd ~rijtje ~rjas ~rond ~rooie ~rouw ~rtocht ~rvan ~rver
    ~schip ~schuim ~selaar ~sels ~sensor ~slicht ~sms ~stop ~straat ~strijd ~strot ~stukje ~taande ~taling ~tarten
    ~teem ~tend ~terjas ~ticker ~tips ~toruit ~trot ~tspomp ~tulpen ~uderen ~ugel ~ugen ~uilnis ~uiloft ~usical ~valt
    ~venier ~verall ~vogels ~vond ~wak ~wassen ~wilde ~ymclub ~ysteem ~zaag ~zige ~zij ~zijnen ~zoek ~zorger
    """,
    -0.4: """
    !stuur <, <door <om <uit <van <vlakbij <w =aanbieding =aanhanger =achtergevel =action =afspraak =agente =asfalt
    =autoruiten =baby =badpak =bak =bandje =bank =bedrijf =bel =belasting =betalen =bewustzijn =bijna =bins =blik
    =boeien =bouwplaats =brancard =brandplek =bruid =buggy =busjes =buurtfeest =cam =cavia =clown =concert =contact
    =crossing =crossmotoren =dames =damesfiets =deurpost =dirk =discussie =doel =dollen =droger =dumpplek =e-bike
    =eenden =eentje =ene =enkels =es =fietser =fietsers =firma =gamen =gas =gebeurd =geboren =gedragen =geel =gegaan
    =gekomen =geldla =geluid =gemak =gevonden =ggz =glas =graf =grap =graven =hals =halte =hamster =hangmat =harmonie
    =hartstichting =heb =heer =hekken =helft =hiernaast =hoekwoning =hondenmand =hondje =hoogspanning =hoorn =ijscoman
    =ingooien =inpakken =jeep =joch =jongeren =kabelbaan =kant =kantoor =kapotte =kerstvakantie =kist =klein
    =kleinkinderen =kleinzoon =klok =klussen =knieen =koeien =kostuum =kozijn =kussen =laatst =lenen =lijst =loket
    =lol =loopbrug =luier =lunch =maag =mast =mavo =meerdere =midden =minstens =monument =nekhoogte =netbeheerder
    =nette =olie =omloop =ontbijt =openstaande =oplichter =overall =padvinders =pan =pantoffels =partij =partytent
    =pick-up =pijp =pinapparaat =pizza =planten =pleats =politieauto =pompen =poortjes =provincie =puin =putje =rack
    =rechercheur =regenpak =restaurant =riolering =roof =rookmelder =rookmelders =rotte =rozen =schoen =schoolreis
    =schroef =shoarmazaak =slaapkamer =slaapzak =sloep =sms =sokkel =speurtocht =steekwagen =stelen =stepje =stoepen
    =straatbbq =strandhuisje =stroom =swarte =tachtig =tel =terugkomst =thuiskomst =tuinhuisje =veldje =vermiste
    =voetpad =vogelkooi =volgorde =volle =volledigheid =voorruit =voorzitter =vuurtoren =wacht =wak =wandelgroep
    =wandelwagen =wasmachine =waterschap =weggelopen =wij =wintersport =woningcorporatie =zadel =zakjes =zilveren
    =zogenaamd =zondagavond >aant >accent >achtergelaten >alles >avond >bedrijf >ben >bestaat >bloemen >brandde
    >buurvrouw >by >drukken >eindelijk >erin >erop >ervan >foetsie >gebracht >gedreven >gegeven >gehad >geholpen
    >geklapt >geprobeerd >gesproken >getrapt >gevat >gezet >grote >half >helpen >huizen >incl >ja >jas >kenteken >kerk
    >komaf >kop >last >losgeschoten >maar >merk >mit >morgen >natuurlijk >neemt >niet >on >onze >p >plaat >plaatsen
    >platen >puilt >s >samen >schreeuwt >schroeven >spuit >stop >stort >stuurt >thuis >vandaan >verstopt >vom >vrouw
    >waren >we >wijst >wil >wit >with >yesterday >zeker >zoekt @" @10 @12 @abonnement @afgezet @afvalbak @afzetting
    @agenda @allebei @altijd @ambtenaar @aus @beige @bejaarden @belt @bende @bep @berm @bestel @blijkt @blikjes
    @bloemen @blue @boor @boot @bootje @bordje @branden @brandende @bruine @bulgaren @buurjongen @chinezen
    @complimenten @crossmotor @damp @dief @dij @doek @doet @draad @dreef @drie @droge @ein @eind @einer @enkel @erop
    @examen @excuus @fell @fietsers @fietstunnel @foto's @frontaal @geblindeerde @gespot @gestikt @gezegd @ging @gooi
    @gratis @grauer @groeit @groetjes @handtekening @hang @help @heute @hing @hoorde @huisarts @hulp @jaren @jeden
    @jou @juf @juwelier @kabels @kantoor @kapper @kat @kind @kip @knuffel @koffie @kom @koperen @korting @kortsluiting
    @laptoptas @letters @letzte @liegt @liet @lijk @losgelaten @m @mail @maken @meiden @mein @meine @meisje @met @mevr
    @mevrouw @mij @min @mit @mo @moeder @mw @nichtje @ohne @ome @ontdekt @ontploft @oorbel @oorlog @opgelicht @oppas
    @overbuurvrouw @overleden @paar @pakket @pallets @pistool @plaat @plantjes @poes @postma @praat @proberen
    @prullenbak @puin @rennen @roltrap @ronnie @s @samen @scheur @scholen @scholier @school @sirenes @sleutel
    @slotenmaker @spaarpot @spelen @stroomstoring @tang @tas @tasje @tis @toestemming @tong @touwtjes @tunnel @turk
    @uitzicht @uw @verdriet @verkoper @vertrokken @vieren @vinger @vlaggen @vol @vooral @vriend @vrouwen @vuurtje
    @wacht @wagen @waren @wasserette @wed @week @welkom @wietlucht @wijkagent @winkel @zelfde @zet @zien @zilveren @zo
    @zo'n @zoeklicht @zoontje @zou @zusje alarm:<langs alarm:<om alarm:bare alarm:bare<achterin alarm:lettered<uit
    alarm:loose<achter alarm:loose<bie alarm:name<tussen alarm:noun<te alarm:thing alarm:thing<, alarm:thing<-
    alarm:thing<over alarm:thing<van all_clear:<binnen all_clear:<om all_clear:<uit all_clear:bare<net
    all_clear:bare<uit all_clear:person<, all_clear:person<van all_clear:thing<in all_clear:thing<over called_112:<an
    called_112:<binnen called_112:<te called_112:bare<te called_112:loose<an called_112:loose<op called_112:person<-
    chatter:<binnen chatter:<buiten chatter:<inside chatter:<net chatter:bare<buiten chatter:bare<net
    chatter:bare<over chatter:bare<tussen chatter:bare<w chatter:loose<dwell chatter:loose<naast chatter:loose<tussen
    chatter:name<from chatter:person<- chatter:person<van cut cut&naast cut&noun cut&rond long5 long6 loose loose<hoek
    loose<onder loose<te loose<van loose<vanaf lost_found:<am lost_found:bare lost_found:housed lost_found:loose<away
    lost_found:noun<langs lost_found:nr<- name<achter name<van none:public_space noun'own noun<under noun<vor
    person<om public_space:<, public_space:<helemaal public_space:bare public_space:bare<helemaal
    public_space:bare<net public_space:nr<van public_space:person<van public_space:street<over question:bare<vanaf
    question:loose<tegen question:name<- question:name<uit question:noun<- question:noun<aan question:shop<,
    report:<om report:<rond report:bare<achter report:bare<inside report:bare<naast report:bare<op report:digits<bij
    report:loose<boven report:loose<dwell report:loose<onder report:loose<over report:name<, report:name<- report:nr<,
    report:nr<- report:thing<, report:thing<door report:thing<te shop'een shop<in thing<langs thing<onderaan update:<-
    update:<buiten update:<inside update:<naast update:bare<inside update:bare<net update:bare<uit update:housed
    update:loose<onder update:name<, update:name<langs update:name<op update:noun<door update:noun<te update:shop<,
    update:street<aan update:street<van update:thing<onder update:thing<over whole&der whole&rond ~aamd ~aand ~aapzak
    ~aatbbq ~achine ~achtig ~action ~adel ~aden ~agente ~altijd ~ames ~amster ~ancard ~andeld ~angers ~angmat ~anning
    ~apotte ~aren ~asfalt ~atje ~atst ~avia ~azen ~azer ~badpak ~bak ~bber ~bel ~bijna ~bijt ~blazen ~blazer ~blik
    ~bouwen ~bruid ~bso ~buggy ~bureau ~busjes ~cavia ~chroef ~chters ~clown ~code ~dames ~deld ~dienst ~dingen
    ~dollen ~dpak ~draden ~dragen ~druk ~dur ~e-bike ~eats ~ebeurd ~eboren ~edje ~eenden ~eentje ~eerd ~eerder ~eger
    ~eiding ~eken ~ekenen ~elders ~elft ~emak ~emer ~enaamd ~ene ~ener ~enhuis ~enkels ~enst ~erdere ~erhuur ~es
    ~eskerk ~etalen ~etsers ~fake ~falt ~firma ~gamen ~gans ~gas ~geldla ~gels ~geluid ~gemak ~genpak ~ggen ~ggz ~gina
    ~gkomst ~gmat ~grap ~haal ~hals ~halte ~hanger ~heer ~heid ~hekken ~helft ~heur ~hine ~hondje ~hoorn ~htig ~ical
    ~ick-up ~ieauto ~ieding ~iehuis ~iers ~ietent ~ietser ~ijkers ~ijna ~imen ~ingeld ~intjes ~inzoon ~irma ~iste
    ~itie ~itting ~izza ~jnen ~jurk ~k-up ~kantie ~kers ~kistje ~kkel ~klein ~knieen ~koeien ~kozijn ~kuil ~laas
    ~laatst ~lappen ~lbox ~ldla ~lefoon ~lego ~lenen ~lgorde ~lgroep ~lieren ~lijst ~lint ~loeg ~loemen ~loep ~loket
    ~lood ~lown ~lpen ~luid ~luier ~lukken ~lunch ~lussen ~lwagen ~mais ~mand ~map ~mazaak ~menten ~midden ~mles ~mpen
    ~mpplek ~naam ~ncie ~ndplek ~nette ~nger ~ngeren ~nier ~nnen ~npak ~nsor ~nstens ~ntbijt ~oeders ~oekjes ~oeltje
    ~oetpad ~offels ~olreis ~oman ~omaten ~omloop ~opbrug ~open ~opje ~oratie ~orde ~orruit ~ortjes ~ossing ~ostuum
    ~oten ~otor ~ozen ~pagina ~paraat ~partij ~pening ~pijn ~pizza ~pkamer ~pleats ~plekje ~plus ~pompen ~puin ~pullen
    ~putje ~pzak ~raan ~raatje ~rbij ~rcheur ~reau ~rger ~rijven ~ringen ~rmiste ~rmonie ~rnaast ~robe ~roef ~roeg
    ~roek ~roeven ~roof ~rotte ~rozen ~rschap ~rsport ~rten ~rtij ~ruimen ~rven ~schaal ~schoen ~scoman ~sers ~skomst
    ~sloep ~sokkel ~stelen ~stepje ~stig ~sttent ~stuk ~stzijn ~swarte ~szak ~tdag ~tel ~tens ~tfeest ~tillen ~toel
    ~toepen ~toring ~tpad ~tuum ~tytent ~uggy ~ulen ~unch ~urpost ~utje ~val ~vincie ~voegen ~volle ~vonden ~wacht
    ~weer ~wieler ~wij ~wilg ~wit ~ybal ~zadel ~zakjes ~zakt ~zeil ~zers ~zijn ~zitter ~zoon ~zorg
    """,
    -0.3: """
    !iedereen <achterin <boven <inside <nest <over <rond <tegen <ter <vanaf =aanhangwagen =aannemer =achteraf
    =achterruit =afdaling =afgelopen =aflevering =automobilist =autoraam =badmeester =barbecueen =bedreiging =behalve
    =beige =belde =bestelling =beton =bezoeker =bibliotheek =bloei =blote =boer =bomen =bonzen =boomgaard =boot =bouw
    =bovenleiding =brandt =bruin =bso =cafe =client =cobra =code =concierge =daarnet =dakdekker =dakluik =dame
    =dansles =deeg =deur =dezelfde =dicht =dieet =dieplader =dinsdagnacht =discotheek =dokter =dorp =draden =dur
    =echte =eend =emmer =eruit =etalage =fake =fietst =flats =garden =geduwd =geglipt =gegooid =geklommen =gelegd
    =geparkeerde =getild =getrokken =gezegd =gladde =goud =green =haag =hekwerk =hetzelfde =heur =hij =hoorde
    =huismeester =huizen =hut =ieders =iemands =kaasfabriek =kamp =kapster =kapstok =katalysatoren =kattenluik
    =kebabzaak =kelders =kerststal =ketting =kibbeling =kier =kleinkind =kluisjes =knallen =koe =koelbox =koper =kopje
    =kratten =kunstwerk =laken =late =leerling =lego =lekke =lesauto =leven =ligplaats =lijstje =living =lood
    =luidspreker =lyceum =mais =mama =map =merels =meter =mit =mosque =motoragent =muur =muziekbox =naalden =openen
    =opkoper =opticien =oversteek =paaltje =pak =pallets =papierbak =papiercontainer =parkeerplek =parkeerterrein
    =passen =past =perk =peuterspeelzaal =piano =plataan =plus =pontje =pony =portieken =praat =proberen =raam =ramen
    =rand =receptie =reis =rij =rijtje =rit =roet =rondvaart =rotten =rusthuis =schilderen =school =schooltijd
    =schooltje =schoot =senioren =serie =sjouwen =slepen =sluiten =snap =soos =speelzaal =spelen =spelende =springen
    =stappen =stichting =stijgbeugel =stilstaande =stomerij =straatje =streek =stukken =toren =touwtje =trailer
    =trainingspak =tuig =val =vallen =varkens =vaten =verbouwing =verdieping =verhuizing =verzorgingshuis =visboer
    =vistrap =vlam =voetballen =volgende =vorige =vraag =vragen =vriendje =wasbak =waterleiding =weduwe =wenkbrauw
    =wit =woonwagenkamp =wurggreep =zagen =zand =zonnepanelen =zwemles >a >alsof >are >aus >auto >band >belden >belt
    >bericht >bie >buiten >busje >buurman >cm >dat >den >der >doorgaat >elf >erbij >fur >geb >gebruikt >gehoord
    >geknald >gemist >gepraat >geslagen >gesmolten >gevaren >gevist >groeit >had >hebt >hier >i >ingestort >ingetrapt
    >jaar >kamer >klimmen >kreeg >kwam >kwijt >letters >m >meisje >mij >na >nat >net >nieuwe >noar >nodig >nooit >oan
    >parkeren >piept >plassen >plus >punt >sticker >stond >tas >tegenwoordig >telkens >trekken >trillen >uit
    >uiterlijk >verkopen >verloor >vermist >voeten >vol >volgt >volledig >volvo >week >zaten >zegt >zelf @( @2 @30 @33
    @61 @6e @achterna @adres @advertentie @ain @al @alarmcentrale @applaus @bas @beetje @beide @bellen @bericht @bint
    @blijven @brede @breekt @brommer @buurvrouw @code @container @dag @dam @deelscooters @denken @duidelijk @elf @en
    @erin @eritreeers @etage @every @ezel @for @fur @ga @gas @gaste @gaten @gebruikt @gefeliciteerd @gegraveerd @gelbe
    @gemeenschappelijke @gepleegd @geur @gevecht @gilt @gladde @glaszetter @goed @graait @grofvuil @guten @haalt @had
    @heer @heli @hooivork @hore @hou @huilen @i @iets @jede @jongen @jongens @kaarten @kaartjes @kabelbaan @kapsalon
    @kapstok @katapult @kearl @kent @kerstman @ketting @kijk @kinderen @kliko @klok @knipt @koerier @komt @kot @kreeg
    @kutkop @laadpaal @laan @las @leidingen @lid @loodgieter @luchtballon @maat @mei @meid @melder @merk @moeders
    @moest @moeten @motor @naald @naalden @natuurlijk @neef @niks @noe @notaris @ochtends @of @olie @olievlek
    @ooievaar @ooit @ook @opening @oproep @optreden @ouwe @overal @overvaller @paarse @pakketje @paniek @parasol
    @peuter @plaats @polen @pols @postbode @prijs @raakte @rand @randje @regenboog @roerloos @roggebrood @ruikt
    @schaar @schipper @schreeuwt @seit @sieraden @silver @sist @site @sjaal @sleept @snoepjes @sok @spekglad @spraken
    @spreekt @springt @stappen @stolen @studenten @stuk @stuur @tafel @techno @teken @telefoons @traumaheli @uns
    @unser @vaart @vaders @vanwege @verbrand @verhaal @verhuisd @vermoeden @vertelde @verzakte @verzamelen @vier
    @vierde @voet @volk @vonden @voordeuren @vorige @vraag @vuilcontainer @waaien @waarschuwing @wagens @was @weisser
    @white @wijk @woord @zakken @ze @zicht @zit @zorgen @zus @zuster alarm:<buiten alarm:<oet alarm:bare<van
    alarm:digits alarm:loose<an alarm:loose<oet alarm:loose<om alarm:loose<van alarm:name<away alarm:name<onder
    alarm:noun<away alarm:noun<vanaf alarm:person alarm:person<door alarm:person<in alarm:street<langs
    alarm:street<uit alarm:thing<achter alarm:thing<voor all_clear:bare<aan all_clear:bare<binnen all_clear:bare<over
    all_clear:bare<voor all_clear:name<in all_clear:name<van all_clear:noun bare<hoek bare<nest bare<tussen
    bare<vanuit bare<w called_112:<vanaf called_112:bare<aan called_112:bare<binnen called_112:loose<net
    called_112:loose<om called_112:person<van called_112:person<voor chatter:<helemaal chatter:bare<an
    chatter:bare<binnen chatter:bare<door chatter:bare<helemaal chatter:housed<van chatter:loose<net
    chatter:loose<vanuit chatter:name<net chatter:noun<tegen chatter:person<, chatter:person<voor chatter:shop<away
    chatter:street<uit chatter:thing<away chatter:thing<vanuit cut&achter cut&op cut&person cut&tussen digits digits'
    lettered<- lettered^ long1 loose<tegen loose<tussen loose<yn lost_found:<achter lost_found:<tegen
    lost_found:digits lost_found:lettered<bij lost_found:name lost_found:noun<- lost_found:person<,
    lost_found:thing<onder name<tegen name<voor none:alarm noun<tussen nr'own person'de public_space:<nest
    public_space:bare<in public_space:bare<nest public_space:digits<van public_space:name<van public_space:noun<op
    public_space:noun<tegen public_space:person<- public_space:person<bij public_space:person<door
    public_space:shop<bij question:<buiten question:<net question:bare<aan question:bare<away question:bare<over
    question:bare<tegen question:bare<uit question:bare<voor question:noun<bij question:person<- question:thing<boven
    question:thing<over question:thing<uit question:thing<vanaf report:<- report:name<away report:name<van
    report:noun<om report:person<aan report:person<voor report:street<dwell report:thing<dwell report:thing<rond
    report:thing<tegen report:thing<tussen road^ thing thing<om update:<, update:<beneden update:<door
    update:<helemaal update:<om update:<rond update:bare<beneden update:bare<buiten update:bare<helemaal update:loose
    update:loose<by update:loose<dwell update:noun<, update:noun<aan update:noun<bie update:noun<boven
    update:noun<voorbij update:person<away update:shop<away update:street<in update:thing<- whole&boven whole&naast
    whole&op ~aalden ~aarnet ~aars ~abzaak ~adde ~aken ~akluik ~alde ~alie ~allets ~amen ~andt ~anelen ~anse ~ansles
    ~appels ~apster ~apstok ~arkens ~arte ~arts ~azc ~ballen ~bank ~beek ~beige ~belde ~beling ~best ~beton ~bewijs
    ~bielen ~bilist ~bloei ~blote ~bomen ~bonzen ~borrel ~bouwer ~brandt ~bruin ~cel ~ceptie ~ceum ~chat ~chting ~cien
    ~cierge ~client ~club ~cobra ~ctie ~daling ~dden ~deeg ~dekker ~dere ~ders ~dicht ~dieet ~dokter ~dorp ~dste ~dtas
    ~duwd ~duwe ~dvaart ~dvat ~echte ~ecueen ~eder ~eend ~eertje ~eestal ~egenen ~eglipt ~egooid ~ehalve ~eiging
    ~ekhuis ~ekke ~ekwerk ~elaars ~elclub ~elen ~elende ~elkooi ~eltjes ~elzaal ~emands ~emen ~emmer ~ende ~enluik
    ~epen ~eren ~erge ~ericht ~erling ~erop ~erplek ~eruit ~esauto ~esclub ~eter ~eton ~even ~evende ~ezen ~fbal ~fers
    ~flats ~gaan ~garden ~gavond ~geduwd ~gegaan ~gelegd ~gent ~gers ~gezegd ~ggreep ~gister ~gladde ~glas ~goud
    ~green ~gshuis ~gste ~gwagen ~haag ~heen ~helpen ~hengel ~hij ~hoorde ~hteraf ~huizen ~hut ~ieders ~ieet ~iekbox
    ~iendje ~iene ~ierbak ~igen ~ijbaan ~ijstje ~ikje ~ille ~inkind ~ipen ~isboer ~istrap ~izen ~jop ~jouwen ~jven
    ~kant ~kast ~kbrauw ~keerde ~kels ~kier ~kind ~kist ~kken ~koe ~koper ~kopje ~kter ~laar ~lage ~laken ~lampen
    ~lanten ~lataan ~late ~lats ~lderen ~leer ~lega ~legd ~leggen ~lekke ~leraar ~leugel ~leven ~lgende ~lijnen ~lipt
    ~living ~llen ~loei ~lokken ~lommen ~lote ~lyceum ~mama ~market ~melder ~merels ~merk ~meter ~mit ~mosque ~nallen
    ~ndweer ~ngkast ~ngsdag ~ngspak ~nhal ~nhek ~niform ~nioren ~nippen ~nker ~nnemer ~nnetje ~ntie ~oberen ~obra
    ~oelbox ~oeling ~oerier ~oering ~oken ~olie ~oltijd ~omerij ~omst ~ooid ~ooltje ~oopt ~openen ~orte ~orts ~otte
    ~ouwing ~ouwtje ~pak ~pand ~past ~pels ~piano ~pkoper ~plader ~plek ~pontje ~pony ~praat ~preker ~ptie ~raak
    ~ragent ~ramen ~rander ~ratten ~rauw ~ravond ~reen ~reep ~reinen ~reis ~rels ~rend ~rgen ~rgroep ~rier ~rige ~rij
    ~rit ~rken ~rket ~rmolen ~rnet ~roep ~roet ~rokken ~rotten ~rrel ~ruin ~rvrouw ~serie ~sfiets ~sjas ~slee ~slepen
    ~snap ~spak ~spelen ~spraak ~sque ~sten ~sthuis ~stje ~stok ~stoken ~streek ~stroom ~ststal ~taan ~talage ~tank
    ~tbbq ~team ~tellen ~ticien ~tieken ~tijd ~tikken ~ting ~toraam ~toren ~tser ~tten ~tukjes ~tukken ~tuur ~ueen
    ~uier ~uizing ~usje ~uwen ~vallen ~vaten ~volk ~vorige ~vraag ~vragen ~wasbak ~weduwe ~wemles ~werken ~wijs ~wing
    ~ypen ~zagen ~zegd ~zelfde ~zing ~zoeker
    """,
    -0.2: """
    <beim <buiten <tussen <under <voor =a6 =aandacht =aanvulling =achterom =agenda =aldi =algen =allemaal =andermans
    =appie =azc =bad =badkamer =bakker =bakkerij =bbq =bedevaart =beek =begin =bek =berenpak =beslag =bestuurder
    =beuken =bibberen =bio =blijven =bliksemafleider =bloedhete =bloemen =bloemenkraam =blok =boom =boomhut =boord
    =bos =bouwmarkt =bovenwoning =brandtrap =burger =bus =bushok =buurtvereniging =cafetaria =carnaval =cel =centrum
    =dakgoten =dansen =datum =dertig =deure =dienst =dierenambulance =diezelfde =directeur =dood =doven =drone
    =dronken =dure =durft =duster =eieren =elf =enquete =erfenis =ezel =festival =fietskelder =fikken =filmt =flarden
    =fruitautomaat =gamma =gat =gedaan =gefietst =gemaakt =gereden =gerend =gesprongen =gevaar =gevecht =gevlucht
    =gewone =gezaagd =gezet =gillen =glasvezel =glijbaan =godsnaam =gooien =gooit =goot =graafwerk =gras =gratis
    =groen =grofvuil =gruzelementen =hakken =helpen =him =holiday =hoofddoek =hoogte =hoop =hoor =hoort =hotel
    =houdgreep =houten =huisarts =hurken =ijs =ijsclub =inbrekers =jeugd =jonge =jop =justitie =kazerne =kerstboom
    =klaarlichte =klepraam =kleur =kliko =klimrek =klompen =kloppen =kniehoogte =knippen =koeling =koken =krijt
    =kussensloop =laat =lantaarn =lantaarnpalen =leggen =levensgevaar =lichterlaaie =limonade =los =lui =marathon
    =market =mear =meer =meeuwen =merk =meten =moestuin =muurtje =nep =nul =oliebollen =oma's =onbekende =onderzoek
    =onkruid =open =oudere =paardentrailer =papa =pastoor =pension =pizzeria =plek =potje =praktijk =prijs =put =rare
    =rijdende =roltrap =rood =roze =ruiterpad =schijnen =schoolpoort =schoonmaakster =schoonmaken =schoppen =scooters
    =shop =slaat =slee =slippers =sloffen =sloop =sluitingstijd =smeulen =snelweg =soep =speelplaats =spijlen =spoor
    =sporen =steken =stof =straatfeest =super =tandarts =theater =tienen =tillen =toe =toiletgebouw =tomaten
    =trampoline =tranen =trapveld =treinen =tuinhek =twaalf =tweeen =twintig =uitrit =uitslag =uniform =uns
    =vaatwasser =valse =vandaan =vat =veilige =verdwenen =verhoor =verkopen =vissen =vlot =volk =voorbijganger
    =voorjaar =vorig =vrij =vrijdagavond =waarde =wachten =wachtkamer =wal =wandelaars =water =waterplas =welke =wiet
    =wisselen =zaten =zevende =zingen =zo'n =zogenaamde =zonsondergang =zwarte =zwembadje >2 >24 >48-vft-2 >alleen
    >bel >beroofd >borrelt >boven >dag >dames >dan >deur >dichtgedaan >dit >dood >dwars >eigenlijk >ein >energie >er
    >etage >fietsen >fr >gebroken >geeft >gehouden >gekomen >geld >gelopen >genomen >gesleept >gestapt >getild
    >gewonnen >gezien >gezin >gisteren >haar >halen >he >heet >hek >here >het >hield >hoef >houden >klimt >knipperen
    >koken >lig >lol >lopen >mag >mannen >mee >melk >mensen >metro >mevrouw >missen >mogen >nu >nummer >oefening >of
    >omgewaaid >omheen >ook >overheen >parkeert >put >shed >sinds >soms >spullen >steekt >stopt >straat >this >toch
    >tot >uur >vaart >van >vandaag >vd >verkoopt >version >via >viel >vlamt >vliegen >volgende >vorige >vrij
    >vrijhouden >waait >waar >was >water >weekend >weten >zag >zakken >zeg >zingt @112 @15 @7 @accent @achterstevoren
    @actie @afgeplakte @albanezen @alle @alleen @allen @ander @andermans @arm @asfalt @autosleutels @bakker @bed
    @bedankt @bedreigd @been @begint @bekrast @benen @bezoek @bleek @blijft @bloot @boef @boel @bovenlijf @bram
    @brandlucht @broertje @broertjes @buurman @centimeter @chauffeur @chip @chippen @contact @da's @dank @deel @deksel
    @derde @dezelfde @dichtstbijzijnde @doorgezaagd @draait @drijft @drinkt @droger @echte @eergisteren @eigen
    @eindelijk @fakkel @fakkels @fietsen @fietsendief @fietsenhok @fietsenrekken @gaan @gasmaskers @gebeld @gegeten
    @gelopen @gemeente @geraakt @gerold @gesloopt @gesproken @gevat @gevraagd @gewaaid @gezellig @glazen @gooit @goud
    @graafmachine @grappig @gripzakjes @hadden @hand @haven @heb @heftruck @hesjes @hondje @hoog @hoogte @jas @jemand
    @jerrycans @joden @kabel @kalfje @kerk @kerstverlichting @kettingslot @keuken @kinderboerderij @kittens @kliko's
    @knuppel @kokend @komme @kort @krijg @krijgt @kwart @laantje @laat @laden @lantaarn @lantaarns @last @lekker @lekt
    @lig @ligt @lijn @mallotige @marokkaanse @mat @meester @mekaar @meldkamer @meneer @naam @namen @nep @nergens
    @netjes @nicht @niets @nieuws @nog @nur @off @omgevallen @onderuitgegaan @oneven @ophalen @opwachten @pakjes
    @papegaai @papierbak @park @parkje @pasje @plek @politie @recept @reclame @regen @respect @rommelmarkt @rondje
    @rooie @ruzie @schroevendraaier @sigaret @sirene @slaap @slachtoffer @slang @slapen @slecht @sleutels @sloeg
    @sluit @snackbar @sneeuwpop @spiegeltje @sprak @spreken @spul @steeds @stem @step @sticker @stift @stoel
    @strandtent @stroom @struikelde @tak @takken @tandarts @tankstation @tegels @there @tientje @to @toilet @touw
    @trainingspak @trekker @trekt @tuinen @twee @tweeling @uitlaat @unsere @varken @vast @vechtpartij @ver @verkeerde
    @verlichting @verrassing @verschil @verteld @vijver @vlam @vliegen @vogels @volle @vond @voorhamer @voorzitter
    @vraagt @vriendin @vuurpijl @wakker @warmtepomp @wat @weet @welk @welke @wethouder @wielrenner @woning @zak @zeil
    @zeker @zich @ziet @zitten @zn @zoekt @zonsondergang @zoon @zum @zuur @zwaan @zwart @це alarm:<- alarm:<away
    alarm:<door alarm:<ien alarm:<vanaf alarm:housed<op alarm:lettered<- alarm:loose alarm:name<achter alarm:noun<om
    alarm:nr<op alarm:shop<- alarm:street<away alarm:street<onder alarm:thing<onderaan alarm:thing<op all_clear:<dwell
    all_clear:bare<door all_clear:digits<van all_clear:loose<om all_clear:name<bij all_clear:noun<van
    all_clear:street<- all_clear:thing all_clear:thing<van bare<achter bare<bijt bare<dwell called_112:bare<door
    called_112:bare<van called_112:person<over called_112:thing<op chatter:bare<from chatter:bare<onder
    chatter:bare<tegen chatter:bare<vanaf chatter:bare<vanuit chatter:digits<dwell chatter:name<dwell chatter:noun<om
    chatter:person<op chatter:person<over chatter:street<dwell cut&bij lettered# lettered<away loose<in loose<langs
    loose<naast loose<op lost_found:<om lost_found:digits<bij lost_found:loose<uit lost_found:loose<voor
    lost_found:shop<in lost_found:street lost_found:thing<over name name' name^ noun<, noun<- noun<boven noun<by
    noun<tegen noun<van nr<naast person<dwell public_space:<- public_space:<door public_space:<om
    public_space:bare<aan public_space:bare<om public_space:loose public_space:loose<in public_space:loose<op
    public_space:street<bij question:<binnen question:bare<an question:bare<binnen question:bare<net
    question:loose<away question:name<dwell question:person<, question:person<van question:street<uit report:<achterin
    report:<buiten report:<dwell report:<hoek report:<net report:<onder report:<tegen report:bare<achterin
    report:bare<from report:digits report:digits<van report:lettered<van report:loose<an report:loose<bij
    report:loose<voor report:name<achter report:noun<tegenover report:person<in report:road report:road<op
    report:thing report:thing<- report:thing<op shop' street<achter street<voor thing'de thing<door thing<tussen
    thing<van update:<away update:<bie update:loose<aan update:loose<in update:name<achter update:name<in update:nr<-
    update:shop update:street update:street<away update:street<bij update:thing<tegen whole&fan whole&in ~-app ~a6
    ~aagd ~aakt ~aalf ~aarn ~aarten ~aatsen ~accu ~achten ~afwerk ~agde ~agen ~agenda ~ager ~airs ~akje ~akster ~aldi
    ~algen ~alse ~alve ~amde ~amma ~ance ~andaan ~ande ~appie ~apveld ~aratie ~aria ~artjes ~astoor ~aten ~ater ~atis
    ~atse ~atum ~aval ~baal ~bad ~bakker ~bbq ~begin ~bek ~beslag ~beuken ~bio ~blok ~boord ~boot ~bos ~breken ~burger
    ~bus ~bushok ~chie ~choten ~cursus ~daan ~dame ~dansen ~datum ~ddag ~dertig ~deur ~deure ~deuren ~dgreep ~dood
    ~doven ~drone ~dsnaam ~duiven ~dure ~durft ~duster ~dwenen ~ecteur ~eden ~edhete ~eelden ~eester ~efje ~egin
    ~eieren ~eilige ~ekende ~ekrast ~elaten ~elf ~elle ~enaf ~enda ~endeur ~enen ~ension ~entuin ~eper ~epraam ~ereden
    ~erhoor ~eria ~erie ~ermans ~erom ~erzoek ~etaria ~eten ~etst ~eugd ~evaart ~evecht ~ezaagd ~ezel ~ezet ~fddoek
    ~fietst ~fikken ~filmt ~gamma ~ganger ~gat ~gedaan ~geit ~gerend ~getild ~gevaar ~gewone ~gezet ~gillen ~gnacht
    ~gooien ~gooit ~gras ~gratis ~groen ~gstijd ~hangen ~hijnen ~him ~hommel ~hoogte ~hoor ~hoort ~hoppen ~hotel
    ~houder ~hout ~houten ~htauto ~htenis ~hter ~hterij ~hterom ~hurken ~iday ~ider ~ie-app ~igheid ~ijs ~ikes ~ilen
    ~ilmt ~ippers ~isarts ~itslag ~ival ~jaar ~jden ~jdende ~jder ~jeugd ~jlen ~jonge ~jsclub ~keer ~kere ~kgoten
    ~kleden ~kleur ~kliko ~koken ~krijt ~kruk ~kwagen ~landse ~larden ~last ~leding ~leider ~lemaal ~leur ~lfde ~lgen
    ~lieden ~lijven ~liko ~limrek ~line ~list ~lompen ~los ~lounge ~lroute ~lui ~luikje ~luiten ~ma's ~maat ~mac ~mans
    ~mbadje ~mear ~melk ~mens ~mers ~meten ~meulen ~mhut ~middag ~monade ~mrek ~muur ~naamde ~nade ~nboten ~ndacht
    ~ndarts ~nden ~ndse ~ndtrap ~neel ~nelweg ~nep ~nkraam ~nkruid ~nmaken ~npalen ~nquete ~nsen ~nsloop ~ntaarn ~nten
    ~ntig ~ntrole ~nul ~odem ~oekers ~ofvuil ~ogte ~oliday ~ollega ~oltrap ~oma's ~onet ~onge ~ooit ~oomhut ~orig
    ~orjaar ~otje ~oudere ~oven ~paal ~papa ~perk ~pier ~pijlen ~poline ~potje ~ppen ~ppie ~prijs ~proken ~put ~raag
    ~raam ~railer ~randen ~rare ~rast ~rathon ~rbak ~rder ~rekers ~renpak ~rfenis ~rijder ~rije ~rijt ~rikken ~rkopen
    ~rlaaie ~rnacht ~rnaval ~roen ~roepen ~role ~rongen ~rood ~rouwen ~roze ~rsteek ~rsus ~rtig ~rweg ~shop ~slaat
    ~sles ~sloop ~soep ~spel ~spoor ~sselen ~ssen ~sser ~stboom ~ster ~stitie ~stival ~stof ~stuurd ~super ~svezel
    ~tand ~tbikes ~teek ~teur ~thokje ~thon ~tienen ~tijden ~tild ~tjes ~toe ~torten ~tranen ~trit ~truc ~tsbaan ~tsen
    ~tterij ~twaalf ~tweeen ~uete ~uinhek ~uitrit ~ulance ~ulling ~unge ~uns ~uren ~urft ~urtjes ~utelen ~uten ~uter
    ~uurd ~uurder ~vaar ~vak ~valse ~vat ~ver ~vissen ~vlam ~vlot ~vlucht ~vorig ~vrij ~waarde ~wal ~water ~weet
    ~welke ~wiet ~wintig ~wmarkt ~wone ~wtje ~zand ~zaten ~zekere ~zetten ~zingen ~zo'n ~zwarte ~zzeria
    """,
    -0.1: """
    none:report
    """,
    0.0: """
    none:lost_found
    """,
    0.2: """
    <langs =achterbak =achterpoort =achterzijde =albert =balkon =bankjes =berm =bezorgbus =binnenplaats =blowen =bocht
    =bodem =boei =boek =bouwkeet =bovenlicht =box =brievenbussen =brink =brommen =brouwerij =burgemeester =bushalte
    =bushokje =caravans =circus =container =deel =dierenasiel =disco =drijfzand =duinrand =elektriciteitskast =entree
    =erf =fietsenstalling =fietstunneltje =garage =garageboxen =geitjes =geluidsoverlast =gemaal =gevangenis =groot
    =hal =halletje =hema =hockeyclub =hofje =hooizolder =imker =kaai =kaasboer =kademuur =kas =kinderboerderij =klatce
    =kruispunt =laantje =lan =liftschacht =metro =mie =milieustraat =mos =moskee =n57 =notaris =oever =overburen
    =overweg =parkje =pinautomaat =plantenbak =polder =pomp =poort =pui =richel =rotonde =row =schoolplein =schuifpui
    =singel =sleutelen =slide =slijterij =slootje =snackbar =speelhut =speelplek =speeltoren =spookhuis =sportveld
    =stacaravan =stairwell =stationshal =steenfabriek =studentenhuis =stuw =synagoge =tennis =tenten =toiletraam
    =trafohuisje =transformatorhuisje =trapje =trappen =tuinen =vaart =volkstuinen =voortent =voortuin =wachtrij
    =wachtruimte =wc's =werf =zadelkamer =zandpad =zeeman =zesde =zet =zorgcentrum =zwembad >5 >achterin >alle
    >baanhof >blijkt >blijven >branden >doorzocht >duurt >een >eens >every >flat >foto's >gebrand >gedumpt >gegrist
    >geknipt >gelegen >geplakt >gerommeld >geschopt >geschoven >geslapen >gesneden >gezocht >grind >groot >hing >horen
    >huis >iedereen >iets >is >kassa >knipt >kwamen >lag >leeg >mocht >naar >ontsnapt >opgeruimd >opgesloten >pakt
    >plat >poort >raampje >sist >slaapt >slaat >sta >stiet >stijgt >t >terwijl >tussen >vast >verbrand >verloren
    >verzakt >vinden >wacht >wonen >worden >zat >zaterdag >ze >zij @accu's @achtergelaten @achterpad @adem @andere
    @assistente @atelier @avond @azc @badjas @badkamer @bakje @balkon @ballon @bankstel @begin @behalve @bestelauto
    @bewaker @bijenzwerm @bloembak @botsing @brand @broek @bus @bushok @car @dae @dagen @dak @dorp @drukken @einen
    @elektrische @ermee @familie @fietsbrug @fietspad @film @flat @garagebox @gegeven @geleden @geleegd @gerommel
    @geschept @gesticht @gestolen @getrapt @getrokken @gevlucht @gevolgd @gevonden @geworden @gezicht @gister @gloed
    @gluurder @hal @halve @handschoen @hebbe @heg @heren @hit @holle @hoogwerker @iemand @inbraak @intocht @intussen
    @kettingbotsing @kids @kilo @klap @klimmen @klimrek @klimt @klinkers @knokken @koeien @koffertje @kranten
    @kruipruimte @kuil @kwijtgeraakt @leunt @lint @loods @magneet @midden @misschien @moker @motorrijder @naakt @nam
    @neger @neighbour's @omgezaagd @onbekende @ontvreemd @oor @ouders @out @outside @paraplu @parkeerplek @pinpas
    @plaatje @plein @pompen @poortje @prius @pui @rico @rinus @rood @rotonde @schapen @scheurt @schommels
    @schoonmoeder @schuur @shovel @slaan @snoeihout @speelplaats @speeltuintje @spelden @stiet @stil @stoeptegels
    @stond @struiken @tassen @tik @tv @uitgang @vd @velgen @ventilatie @verdieping @verdwenen @verkoopt @villa
    @vitrine @vlammen @voelen @voetpad @vreemde @vroeg @we @werd @wordt @wortels @zaklampen @zand @zaterdag @zerken
    @zes @zomaar alarm:<am alarm:<tegen alarm:<under alarm:<vanuit alarm:bare<achter alarm:bare<tussen alarm:bare<w
    alarm:lettered<, alarm:loose<langs alarm:name<, alarm:name<am alarm:name<an alarm:name<bij alarm:name<door
    alarm:name<uit alarm:name<vanuit alarm:noun<op alarm:noun<tegenover alarm:noun<uit alarm:street<in
    alarm:thing<naast alarm:thing<vanaf all_clear:<bij all_clear:<buiten all_clear:loose<in all_clear:loose<tussen
    all_clear:shop all_clear:thing<uit bare<away cut&onder cut&tegenover digits<dwell lettered<van long4 loose<achter
    lost_found:<aan lost_found:<bie lost_found:<in lost_found:noun<bij lost_found:noun<uit lost_found:thing<bij
    lost_found:thing<by lost_found:thing<tegen name<an name<yn noun'de noun<aan noun<bij noun<in noun<langs nr<achter
    nr<voor public_space:<am public_space:<bie public_space:<in public_space:<over public_space:bare<bij
    public_space:housed<, public_space:lettered public_space:noun<aan public_space:noun<rond public_space:thing<achter
    question:<bie question:street<- report:<achter report:<an report:<bij report:bare<away report:loose<uit
    report:name<in report:noun<voor report:nr<bij report:street<van report:thing<voor shop'de street street' street<,
    street<- street<bij street<in thing<bij thing<buiten thing<voor update:<langs update:<onder update:<voorbij
    update:lettered<bij update:loose<bij update:noun<achter update:noun<bij update:noun<om update:shop<naast
    update:street<- update:thing<aan update:thing<uit whole&aan whole&bie whole&near whole&of whole&van whole&vh ~aats
    ~abel ~abriek ~ackbar ~agje ~agse ~aktijk ~albert ~albrug ~alle ~alling ~amping ~andpad ~ankjes ~antine ~antoor
    ~apel ~aravan ~arking ~asboer ~atce ~auto's ~avan ~baar ~balkon ~bert ~bieb ~blowen ~bocht ~bodem ~boek ~box
    ~brink ~cert ~chen ~chtrij ~circus ~daagse ~demuur ~dent ~denwei ~dijk ~disco ~dkamer ~dpad ~duct ~dweg ~eboxen
    ~eelhut ~eitjes ~eker ~eler ~elplek ~enraam ~entjes ~entree ~eratie ~erf ~erkant ~erkast ~erlast ~ervice ~esde
    ~etje ~etraam ~etro ~ever ~eyclub ~fpui ~gbus ~gebouw ~gens ~ging ~goge ~groot ~ground ~haltes ~hema ~herm ~hoek
    ~hoen ~hofje ~hoop ~iaduct ~ietsen ~ijde ~iljoen ~imker ~inde ~inrand ~irwell ~ispunt ~iven ~jeu ~jfzand ~joen
    ~jterij ~judo ~jver ~kaai ~kanaal ~kas ~kbar ~keuken ~klatce ~kske ~lan ~lank ~lbak ~lide ~lidl ~lkamer ~lkon
    ~lloods ~lplein ~lpoort ~ltes ~maal ~mbad ~metro ~mgaard ~mker ~moskee ~mpje ~nagoge ~nasiel ~nbrand ~nder ~ngenis
    ~nghuis ~ngroep ~nlicht ~nnis ~ntje ~ntocht ~ntoren ~oever ~ofje ~okje ~okkast ~oles ~oncert ~onde ~onen ~onshal
    ~oorn ~oper ~orgbus ~orst ~ortent ~ortiek ~ortuin ~otaris ~otonde ~ound ~ours ~owen ~oxen ~plaats ~polder ~poort
    ~port ~quiz ~rappen ~rapt ~ravans ~rburen ~rcus ~rderij ~richel ~rink ~rommen ~root ~rsluis ~rsteen ~rtveld ~ruid
    ~scherm ~schuur ~shalte ~singel ~skar ~skee ~slagen ~slide ~stel ~tenbak ~tennis ~tenten ~terpad ~tien ~tijk ~tine
    ~tion ~tmolen ~to's ~toor ~trij ~tsauto ~tskast ~tuin ~uifpui ~uine ~uken ~uurman ~uurtje ~uwkeet ~vaart ~vans
    ~veer ~veld ~veldje ~verweg ~vice ~vijver ~wafels ~wagens ~wand ~well ~wembad ~zaal ~zeeman ~zesde ~zolder
    """,
    0.3: """
    <achter <bie <bij <kolo <naast <onderaan <przy <tegenover =achterdeur =achteringang =berging =bevallen =biljart
    =bloemist =boni =bospad =bosrand =botsauto =botsauto's =bouwput =bouwterrein =brugleuning =carport =coniferen
    =dertien =drempel =duinpan =ehbo =eindpunt =elektriciteitshuisje =fietsbrug =garagebox =garagedeur =gazon
    =gemeenschappelijke =gemeentehuis =glasbak =groenteman =heide =hoog =huisartsenpost =ice =ijsbaan
    =industrieterrein =jaagpad =jumbo =kaartautomaat =kaas =kelder =kelderraam =kerktoren =kippenhok =kleedhokjes
    =kleedruimte =kleuterklas =laaddock =laadperron =lift =lijnbaan =makelaar =makro =matglas =melkfabriek =middenberm
    =molen =molenaar =oefenruimte =opening =parallelweg =parkeergarage =pastorie =perron =plantsoen =plas
    =poepzakjesautomaat =postkantoor =ringweg =schaakclub =schilderij =schoenendoos =schooltuin =schoonouders
    =schuurtje =serviceflat =shell =shoarma =skatebaan =slijter =sloot =souterrain =speeltuin =speelveldje =sporthal
    =sportpark =steeg =steiger =tankstation =touwbrug =tramhalte =trapgat =trapveldje =trouwzaal =tunnel =vangrail
    =veerpont =veiling =verpleeghuis =verzorgingstehuis =viaduct =viswinkel =voetgangersbrug =vomar =wandelbrug
    =wasruimte =weilanden =wilgenplas =woonark =zandafgraving =zweefmolen >again >alarm >alweer >begonnen >besmeurd
    >blaast >blaft >blank >bruin >ergens >geen >geforceerd >gegrepen >gehaald >gejat >geland >gelegd >gepakt >gestopt
    >gezakt >gooit >graag >graf >groen >ingebroken >ingereden >klaar >kun >liggen >neergeslagen >next >onder
    >ontbreken >openen >pakken >schijnen >schreeuwen >sieraden >stonden >tegen >tegenover >tillen >uitgescholden
    >verdwenen >vergeten >vraagt >vrijdag >wat >werd >wordt >yn >zien @ @4 @4e @70 @aangereden @achter @achteruit
    @afrit @afslag @ambulance @auto's @band @beeld @beeldje @belde @benzine @berging @bestuurder @betalen @bezoeker
    @bloedt @blokkeer @boos @bouw @brandt @brullen @buik @buren @bushalte @busje @coniferen @dakdekker @danny @dichte
    @dieven @ding @donderdag @dronken @duiker @elkaar @ernaast @feest @figuur @gebonk @geluid @geschreeuw @gestapt
    @gestookt @gezin @hakenkruis @hakenkruizen @herder @iepen @inbrkaa @ist @jassen @jouw @kaas @kamers @kapot @keer
    @kerel @kettingen @kinderwagen @klas @kluis @koper @kruispunt @kwijt @lantaarnpaal @lekken @lindes @luier @luik
    @mama @manege @matras @melden @middernacht @motoren @muur @nacht @nodig @open @opruimen @paarden @pauze @peuken
    @piano @plat @pomp @portiek @potje @rammen @reek @regenpijpen @reling @rietkraag @rijbewijs @roldeur @rondjes
    @rook @ruiter @rust @scheef @schieten @schuifpui @schuttingen @schuurtje @sitting @slaapt @slagboom @sloep
    @speelde @steegje @steiger @stenen @stukken @tank @telt @teruggevonden @tien @toe @toevallig @trillen @tuinhuisje
    @tuinman @turken @unserem @uren @vanmorgen @varkenskop @vastgehouden @vaten @verderop @verdwijnen @vinden @vissen
    @vreemden @vuilnis @vuur @waarom @weken @werkplaats @wespennest @wiel @zag @zaklamp @zoek @zogenaamde alarm:<dwell
    alarm:<przy alarm:<voor alarm:housed<, alarm:housed<bij alarm:loose<by alarm:name<van alarm:noun<van
    alarm:street<kruising alarm:thing<achterin all_clear:<naast all_clear:housed all_clear:name<uit
    all_clear:noun<onder all_clear:thing<bij bare<przy called_112:<bij called_112:name<voor called_112:nr<-
    called_112:thing<bij called_112:thing<van cut&voor housed<op loose<oet loose<under lost_found:<an lost_found:<bij
    lost_found:<boven lost_found:<op lost_found:bare<bij lost_found:loose<op lost_found:name<in lost_found:name<tussen
    lost_found:noun<in noun<rond noun<voorbij nr<dwell nr<in public_space:<bij public_space:<buiten
    public_space:<naast public_space:<tussen public_space:loose<boven public_space:noun<onder public_space:thing<door
    public_space:thing<naast public_space:thing<over public_space:thing<uit question:<om report:<bie report:<kruising
    report:<op report:<tegenover report:housed report:housed<, report:lettered<, report:lettered<- report:loose<achter
    report:loose<bie report:loose<from report:noun report:noun<aan report:noun<buiten report:noun<naast report:noun<op
    report:noun<uit report:nr report:street<kruising report:thing<bij report:thing<naast road road'de street<aan
    street<away street<langs street<over street<tussen thing'own thing<achterin thing<bie update:<bij update:digits
    update:digits<bij update:name<over update:noun<in update:noun<langs update:nr update:thing<in update:thing<op
    whole&ter ~aagpad ~aaltje ~addock ~afel ~agebox ~akclub ~akro ~alon ~arma ~arport ~atglas ~aven ~azerne ~azon
    ~banden ~berm ~bied ~bike ~boei ~boni ~bootje ~bospad ~bout ~ceflat ~deel ~derbos ~djes ~dock ~ebox ~eghuis ~eide
    ~eintje ~elauto ~elbrug ~elling ~eman ~enberm ~endoos ~enplas ~enpost ~entrum ~erne ~erpont ~errain ~erre ~ersbos
    ~ertien ~eshuis ~ette ~euning ~fels ~fmolen ~garage ~gazon ~gebied ~gedeur ~gemaal ~gerd ~geving ~gweg ~hal ~heide
    ~hell ~hoarma ~htje ~iale ~iano ~iferen ~iger ~iljart ~ingweg ~isje ~iten ~jart ~jesman ~jnbaan ~jsbaan ~jter
    ~jumbo ~kelaar ~kelder ~kennel ~khok ~kjes ~kkerij ~kooi ~kramen ~lasbak ~lbus ~lder ~lderij ~ldje ~lein ~lelweg
    ~lenaar ~lift ~lijter ~linden ~lomp ~loot ~makro ~mels ~mhalte ~mie ~molen ~mos ~mpel ~museum ~n57 ~nark ~nbos
    ~ndpunt ~ngrail ~nkamer ~nmaker ~npan ~nrek ~nren ~nteman ~ntrale ~ntsoen ~nzen ~oemist ~oestel ~okhuis ~oltuin
    ~omar ~ommels ~ookhok ~oonark ~orbaan ~orie ~orthal ~osrand ~ouders ~ouwput ~penhok ~perron ~pgat ~posten ~pui
    ~rage ~rail ~rale ~rant ~rapgat ~raving ~rbox ~rempel ~rhok ~rker ~rkje ~rpad ~rron ~rszaak ~rtpark ~sbak ~seum
    ~shell ~sloot ~soen ~soos ~spin ~splein ~sporen ~steeg ~sthoop ~storie ~stuw ~tation ~tebaan ~teeg ~tiek ~trum
    ~tsbrug ~uinpan ~umbo ~uwer ~uwzaal ~ving ~vomar ~wc's ~wput ~zet
    """,
    0.4: """
    <by <dichtbij <inne <rondom <voorbij =aula =benzinepomp =beuk =blinde =bootje =busbaan =buurthuis =ceintuurbaan
    =containerpark =datzelfde =dierenkliniek =draaideur =erker =feestzaal =fietsenberging =fietstunnel =gangetje
    =gymzaal =havenhoofd =hefbrug =hei =hierboven =hoekflat =holle =jeugdsoos =karwei =kattenbos =kinderdagverblijf
    =kinderfeest =klaverweide =kleedkamers =kliko's =klimhuis =klooster =kolk =kraam =nooduitgang =opa's =oprit
    =oversteekplaats =paardenwei =parkeerdak =pedicure =playground =plomp =podium =ringvaart =roeivereniging =rookhok
    =schaapskooi =schommels =schouwburg =schuurdeur =serre =shed =skatehal =slaapkamerraam =sleat =snoepautomaat
    =spoorbrug =stal =stortkoker =strand =street =terras =toko =tramrails =tuincentrum =tuinhuis =uitzendburo =ven
    =ventilatierooster =vis =viskraam =vliering =vluchtstrook =volkstuin =vorst =wachthokje =waslijn =wasserette
    =wc-raam =wegdek =wespen =winkelcentrum =wip =woonkamer >112 >afgebrand >allemaal >bezig >brandt >breken >brug >c
    >eraf >gedrukt >geladen >gemaakt >geplant >geplast >gericht >gingen >heel >ingegaan >knippen >krijgt >laadt
    >leeggehaald >levert >licht >lijkt >moeten >now >omgegooid >opengezaagd >pillen >precies >ramt >richting >schijnt
    >schlagt >schuift >springt >terechtgekomen >tikt >uitgelopen >vannacht >verder >verhuist >vonkt >w >word >wurde
    >zaagt >zijn @3e @89 @aansteker @afrikaan @ammoniak @autos @baby @balie @bejaarde @beroofd @bewoner @bier
    @bivakmuts @blok @blokkeert @boek @boerderij @bol @borden @bos @botters @bouwput @breekiezer @brennt
    @brievenbussen @client @complete @dekzeil @deur @dingen @dode @donker @doorgereden @drukte @duwen @enkels @erf
    @gang @gasten @gebeten @gegooid @gegrepen @gehakt @geladen @gepakt @gereden @geschopt @gestopt @geven @gezongen
    @goal @golf @gooien @goot @grasveld @haag @hekje @hele @helling @hofje @hoofddoek @huis @huissleutel @inrit
    @jochie @jongelui @jongste @kant @kerstboom @kippen @knokpartij @koor @korrels @kwartier @lagere @laken @lampje
    @left @lolly's @lost @negers @nestkastjes @night @noch @ochtendjas @omgewaaid @opengebroken @opschonen @opzet
    @oranje @oven @overweg @pair @platen @platte @pony @poort @prutsen @putje @ramen @rat @riem @rieten @rijden
    @rugzak @ruitjes @schildpad @schommel @schoonmaakster @schuin @schuurtjes @scootmobiel @slijptol @sloten @snel
    @spuitbus @stal @stay @stoep @stoet @stoppen @terecht @terras @teruggekeerd @trapleuning @verkeer @verstopt
    @verzakking @visdraad @voliere @vonkenregen @vorm @vrijdagnacht @vuilniszakken @vuurpijlen @vuurwerk @wak @weduwe
    @weg @weggereden @willem @winkelwagen @woningen @wurde @zakjes @zijkant @zoiets @zolderraam alarm:<, alarm:<bie
    alarm:<bij alarm:<inne alarm:<naast alarm:digits<dwell alarm:housed alarm:name<hoek alarm:name<op alarm:noun<in
    bare<aant bare<vor called_112:<away called_112:noun<away first joined lettered loose<voorbij
    lost_found:lettered<in lost_found:shop lost_found:thing<, name<langs none:update noun# noun<inne noun<naast
    noun<vanuit noun<voor public_space:<boven public_space:<halverwege public_space:<kruising public_space:<op
    public_space:loose<naast public_space:noun<voor public_space:street<boven public_space:street<kruising
    public_space:thing<aan question:noun<bie report:<oet report:<pod report:bare<by report:bare<pod report:name<aan
    report:noun<bij report:nr<van report:person<bij report:shop<in report:street report:street<away report:street<op
    report:street<over shop^ street<door update:noun<voor whole whole&langs whole&onder ~aideur ~aise ~aker ~aslijn
    ~atehal ~blinde ~burg ~buro ~c-raam ~cure ~dicure ~eerdak ~efbrug ~egje ~ehbo ~eigers ~eltuin ~enkamp ~entrap
    ~erette ~erij ~erke ~erker ~erpark ~ertuin ~gdek ~gdsoos ~geul ~gvaart ~hole ~holle ~hoog ~huisje ~ice ~iering
    ~imhuis ~imte ~itleen ~jkje ~kaal ~karwei ~kkar ~klas ~ko's ~kool ~kpad ~kraam ~kstuin ~kuur ~lamp ~leat ~liko's
    ~lokaal ~lokker ~ltje ~luiken ~mrails ~ndburo ~nepomp ~ners ~ngetje ~niging ~nkom ~nument ~nwei ~omkast ~onaise
    ~opa's ~oprit ~orbrug ~pa's ~parkje ~plomp ~prit ~pshuis ~pskooi ~rboven ~rdag ~rdeure ~reet ~rens ~rkbank ~rook
    ~rossen ~row ~rras ~rsbrug ~rthuis ~ruimte ~rwei ~serre ~sleat ~slot ~spen ~sserij ~stanje ~stip ~street ~strook
    ~studio ~stzaal ~swagen ~tbus ~teiger ~telier ~tenbos ~terras ~thal ~tort ~tunnel ~udio ~urbaan ~urdeur ~usbaan
    ~uwbrug ~uwburg ~uwerij ~velden ~vorst ~wegdek ~werf ~wespen ~ymzaal
    """,
    0.5: """
    =apotheker =begeleid =bijkeuken =boekhandel =bovenraam =bunker =composthoop =crossen =dijkje =driehoog =fietsenhok
    =fietsenkelder =geldautomaat =havenkom =hijskraan =hondenveld =hoogspanningshuisje =ijskar =kelderdeur =keldergat
    =kerkepad =kerkpad =kerkplein =kerstmarkt =keukendeur =kitchen =lagere =lunchroom =manege =nachtwinkel
    =onderdoorgang =ossenweide =parkeerkelder =pin =placu =plantsoenen =praxis =prikkeldraad =silo =speelbos
    =spoordijk =stadhuis =steegje =stoplichten =strandtent =stroomkast =studeerkamer =theehuis =trappenhuis =truckstop
    =voordeur =wasdroger =wasstraat =waterpomp =wc-raampje =welkoop >3 >aangestoken >aub >bedreigt >brand >buren >d'r
    >deelt >drijven >eingebrochen >filmt >for >gegoten >gehangen >gerold >gesleurd >gesmeerd >gevangen >gloeit >hangt
    >heijn >hierachter >knettert >komen >krijg >leggen >liet >maken >meegenomen >nee >neergelegd >omdat >omgeduwd
    >sind >verdwijnen >vonden >weggehaald >wisselen >z'n >zondag >zwart @baas @banken @beek @beelden @bestelwagen
    @beurt @blaft @bloembakken @bosje @broodmes @containers @deure @deuren @diefstal @dinsdag @dwars @eindigde @engel
    @etalage @fik @fire @frituur @garage @gekomen @geplast @gesignaleerd @getoeter @gevlogen @gezet @glasbak
    @gordijnen @graaft @grond @hangplek @hekwerk @hok @honing @houten @jongelieden @kachel @kastanje @katten
    @kattenluik @kerstbomen @klappen @kleren @koelwagen @kofferbak @krijtkruisjes @kruipt @laag @lachgas @land @lawaai
    @leegt @lekkage @liggen @light @lijkt @locatie @logo @loopplank @marokkanen @missing @mol @muurtje @neer
    @olijfbomen @omgereden @omver @onzen @oprit @pand @peuters @pijl @plaatjes @raampje @race @rails @rechtstreeks
    @rijtje @roma @rug @ruitje @schutting @sliep @spijlen @stinkt @stopcontact @terrasstoelen @terrein @ton @trailer
    @trappenhuis @trom @vannacht @verkopen @vlot @von @vrachtwagens @vuil @waait @wandelpad @wasmand @weten @wijzers
    @wisselgeld @worst @zingen @zonneschermen @zwerfafval @zwerver alarm:<rond alarm:bare<aant alarm:bare<bij
    alarm:bare<pod alarm:lettered<in alarm:lettered<van alarm:name alarm:name<bie alarm:noun alarm:noun<dwell
    alarm:noun<voor alarm:nr alarm:nr<bij alarm:nr<voor alarm:shop<achter alarm:street<- all_clear:thing<aan
    all_clear:thing<voor bare<oet called_112:noun<over digits<bij lettered' lettered<aan lettered<op loose<by
    lost_found:<langs lost_found:<onder lost_found:bare<kolo lost_found:bare<tussen lost_found:lettered
    lost_found:lettered<, lost_found:noun<door lost_found:noun<op lost_found:shop<tussen lost_found:thing<voor name<op
    name<te name<vanaf noun<achter nr<away nr<vanaf public_space:bare<away public_space:street<langs
    public_space:thing<op question:loose<om report:bare<bie report:housed<op report:loose<tegen report:loose<tegenover
    report:name<op report:name<te report:noun<over report:street<door shop<bie shop<tussen street'de street<hoek
    street<kruising street<op update:<achter update:<hoek update:lettered<in update:noun<naast update:noun<op
    update:nr<, update:nr<op update:shop<bij whole&by ~aantje ~aard ~afslag ~ainers ~andweg ~aula ~axis ~blue ~bunker
    ~chroom ~ckstop ~derbox ~dergat ~dijkje ~ecue ~eehuis ~eelbos ~eelhal ~elbank ~elkoop ~enplek ~enstal ~epad ~epel
    ~erdeur ~erik ~erkoop ~erkpad ~fter ~geleid ~gere ~gske ~handel ~iehoog ~ieke ~ijskar ~inhuis ~itchen ~ithuis
    ~kaas ~koepel ~kolk ~kplein ~ktoren ~kworst ~lacu ~lagere ~ldraad ~leid ~manege ~ndtent ~nege ~ngbaan ~nnel
    ~ooster ~ordeur ~ordijk ~penren ~placu ~plas ~praxis ~rbecue ~rdak ~rgat ~rkepad ~roeten ~room ~sebaan ~senhok
    ~shed ~shok ~skraan ~soenen ~sterij ~teegje ~theker ~tmarkt ~tokken ~toko ~uintje ~ven ~venkom ~vering ~vis
    """,
    0.6: """
    <halverwege =afdak =badkamerraam =bike =bloemenstal =bollenschuur =bungalow =dierenwinkel =duiker =duivenhok
    =fietsenrek =fort =geitenstal =gezondheidscentrum =golfclub =hertenkamp =hockeyveld =hondenlosloopveld =huize
    =hunebed =jeugdhonk =kade =kerkdeur =kerkmuur =kinderkamer =kinderopvang =kledingcontainer =koelcel =kruidentuin
    =omgeving =p+r =pakketpunt =parkeerhaven =parkeervak =parkingu =provinciale =remise =rododendrons =rolluik
    =rolluiken =schaatsbaan =slagerij =snackkar =speelhal =spoorbomen =stadspark =strandopgang =tankshop =tennisbaan
    =tolhuis =tuinpad =veerstoep =ventweg =vismarkt =vlooienmarkt =voliere =voorraad =voorraam =wasserij =watertoren
    =woonerf =zandweg =zuidersluis =zwemplas >beklad >doorgesneden >drijft >drukt >gedonderd >gekropen >geloof >gepikt
    >gepist >geschreven >hierboven >koffie >kraakt >kruipt >laden >oost >opengeknipt >opengesneden >overvallen >right
    >rond >schiet >steken >stroomt >wisselt @14 @aangestoken @accuboor @asperges @bankje @beweging @boomstam @box
    @brandgang @brandje @brommers @bunt @cafe @camper @dealers @deurdranger @deurtje @eend @eh @filmt @gegleden
    @gehoord @gehurkt @gejat @geknapt @geland @geprobeerd @geschoten @gesneden @gestort @gevallen @gevochten @gezinnen
    @hard @hek @hens @honkbalknuppel @huisje @ijzer @jong @kas @keet @kelder @knal @koperkabel @kozijn @langzaam
    @lichtje @losgeraakt @machete @modder @ochtend @ochtenden @ontploffing @onwel @oplegger @overkant @pak @pakketjes
    @planten @prikkeldraad @rolstoel @schijnt @schoen @schoorsteen @schoten @scooters @serre @sint @slingers @slot
    @standing @steekpartij @stoplicht @storm @taken @tanken @tege @uitgebrand @ventilatierooster @verloren @vloer
    @voetstappen @voordeur @vrijwilliger @vuilnisbak @wil @wisselen @woon @zebra @zigeuners @zonet @zonnepaneel
    alarm:<pod alarm:<ter alarm:bare<ter alarm:digits<bij alarm:housed<in alarm:lettered<aan alarm:name<kruising
    alarm:name<vor alarm:noun<aan alarm:noun<achter alarm:noun<an alarm:noun<bie alarm:noun<naast alarm:noun<onder
    alarm:shop<op alarm:street<aan alarm:street<hoek alarm:street<van all_clear:<achter bare<bie bare<int bare<pod
    lettered<bie loose# lost_found:<vanaf name<by nr<tussen public_space:<an public_space:<voor
    public_space:noun<achter public_space:noun<bij public_space:road public_space:street<in public_space:street<onder
    report:lettered report:noun<door report:shop<bij report:street<aan road# road<op shop<achter shop<naast shop<op
    street<an update:name<aan whole&achter whole&bij whole&thing ~ackkar ~adhuis ~afdak ~alow ~alveld ~dium ~dkraan
    ~dpoort ~dspark ~duiker ~eervak ~ehal ~ekflat ~elpand ~emplas ~entweg ~enveld ~erging ~ernaat ~etpunt ~eweide
    ~eyveld ~fase ~fdak ~fden ~gdhonk ~gingen ~hei ~hoekje ~hoes ~hthuis ~huize ~iere ~ingu ~isbaan ~klus ~lcel
    ~lfclub ~lhok ~lker ~mise ~naat ~nciale ~ndrons ~nerf ~ngalow ~nkshop ~nmarkt ~npad ~oelcel ~olhuis ~oliere
    ~olluik ~oofd ~oofden ~oonerf ~organg ~orraad ~orraam ~ortaal ~osflat ~podium ~rbomen ~remise ~rfeest ~rhaven
    ~rium ~rkdeur ~rkingu ~rkmuur ~rons ~rpoort ~rstoep ~rvak ~rweide ~sbox ~strand ~tweg ~uinpad ~uize ~unebed
    ~urslot ~venhok ~ventje ~wip ~zone
    """,
    0.7: """
    <pod =achterpad =appelboom =basketbalveldje =bergingen =bioscoop =boerderijwinkel =bowling =brede =containers
    =dorpsfeest =dorpshuis =fietsenwinkel =friettent =gezamenlijke =haringkar =haventje =hellingbaan =hoekje
    =hondenveldje =jachthaven =kelderbox =kerkhof =klaverblad =klimtoren =kruithuis =laadplein =marktkraam
    =metrostation =pannenkoekenhuis =parkeerdek =pendelbus =recreatieplas =schoolzone =skatepark =slootkant
    =speeltoestel =spoorovergang =spoorwegovergang =straatkant =strandje =villa =vlonderpad =voedselbank =waterkant
    =wijkcentrum =woonwagen =zandgat =zijingang =zonneweide =zuidpoort >4 >afgelopen >b >blauwe >drinken >elk
    >flikkert >gedeald >geklaut >geparkeerd >gesloopt >gespoten >ontbreekt >ruimte >schuiven >springen >stil
    >weggelopen @00 @acht @achterdeur @achteringang @bedoel @beheert @beweegt @bike @blauw @bloempot @bocht @briefjes
    @capuchon @caravan @caravans @cavia @chloorlucht @crossers @doorgeknipt @doucheblok @drempel @duwt @eenden @eik
    @einde @fietser @ganzen @geklapt @geschroefd @gestommel @gevist @gisteravond @hangjeugd @hart @heen @hekken @hout
    @ingebroken @ingesloten @ingestort @jonge @jongeren @kerststal @keukenraam @kluisjes @knallen @kop @kraam
    @kunstwerk @laatst @lantaarnpalen @liep @lijf @mariabeeld @neus @ober @onder @ouder @paaltjes @papiercontainer
    @plantenbakken @prins @quad @regenton @rioollucht @roken @schaap @schelden @schoolkinderen @schoorsteenbrand
    @schroeven @stoelen @straatlamp @straatverlichting @terpstra @uitrit @vanmiddag @varkenspoot @vechten @veranda
    @verrekijker @veur @vonkt @voortuin @winkelkarren @zadelkamer @zebrapad @zojuist alarm:<oan alarm:lettered<achter
    alarm:name<by alarm:name<oan alarm:shop<voor all_clear:road all_clear:road<op all_clear:thing<achter bare<kolo
    called_112:noun<bij lettered<in lost_found:lettered<op lost_found:loose<onder lost_found:name<bij
    lost_found:thing<van name'de name<boven name<kruising name<oan name<tegenover none:all_clear noun<an nr<tegenover
    public_space:<by public_space:<langs public_space:name<hoek public_space:name<in public_space:name<langs
    public_space:noun<boven report:loose<oet report:name<im update:loose<achter ~andgat ~aniu ~atkant ~brede ~ceel
    ~delbus ~derpad ~dgat ~dplein ~eerdek ~elboom ~enboom ~enflat ~enpark ~erbaan ~erblad ~erceel ~erflat ~erkhof
    ~erklas ~erraam ~ettent ~gebrug ~gkar ~ieplas ~ingkar ~kade ~khof ~neltje ~nhoofd ~nlijke ~oker ~olzone ~opgang
    ~opveld ~oscoop ~otkant ~owling ~p+r ~pin ~randje ~rive ~rmeter ~senrek ~sfeest ~skamer ~tepark ~thaven ~tingen
    ~villa ~yard
    """,
    0.8: """
    <hoek =achtertuin =basisschool =bloembakken =brandkraan =busstation =foyer =front =gasfabriek =golfbaan =imkerij
    =kinderspeelplaats =klimhal =kunstuitleen =laadpaal =onzen =parkeermeter =pluktuin =schoolhek =schuttingen
    =stadion =tennisvereniging =tunnelbak =vlonder =voetbalkooi =vogelkijkhut =wijngaard >gestohlen >gestrooid >gister
    >ineens >ingegooid >klemgezet >klemt >kunnen >me >sluit >smeult >spekglad >spreekt >steet @alweer @annelies
    @betonschaar @brant @bruggetje @crossmotoren @dakleer @dakraam @dubbel @duikt @eine @gepikt @gozer @graffiti
    @hengel @hoes @hooiberg @ja @kap @kikker @klep @kussens @meegenomen @omgeslagen @onderuit @politieauto @portieren
    @rende @rolluik @rotjes @schep @schilders @slaapkamer @speeltoestel @stokken @stro @struik @uut @vensterbank @vent
    @verzakt @walm @wonen @zaterdagnacht @zout alarm:lettered alarm:loose<under alarm:name<aan alarm:name<over
    alarm:name<voor alarm:noun<vanuit alarm:shop housed<in lost_found:housed<in lost_found:noun<onder name<am
    none:called_112 noun<buiten noun<hoek noun<onder nr'de person<bij public_space:<rondom public_space:lettered<op
    public_space:name public_space:name<aan public_space:noun<hoek public_space:shop<achter public_space:street
    public_space:street<hoek report:lettered<in report:name<boven report:name<over report:shop report:shop<voor
    road<langs thing^ update:bare<bij update:street<hoek whole&vd ~aining ~alkooi ~beuk ~dbos ~dion ~ekamer ~elflat
    ~enboer ~enbrug ~erplas ~fort ~foyer ~front ~hokjes ~illa ~kenbos ~lfbaan ~lhek ~limhal ~lletje ~londer ~mkerij
    ~nelbak ~ngaard ~onzen ~oolhek ~oupe ~oyer ~rdek ~ront ~sbos ~silo ~stek ~tadion ~uktuin
    """,
    0.9: """
    <przed =aanleunwoning =begraafplaats =binnentuin =brandweerkazerne =camperplaats =drukkerij =duinopgang =eendjes
    =fietsflat =heemtuin =helling =hole =huiskamer =jeu-de-boulesbaan =kaaswinkel =losloopveld =marktplein
    =muziekkoepel =personeelsparkeerplaats =pompstation =skihelling =sluisje =sluiswachter =stationsplein
    =tandartspraktijk =taxistandplaats =tennispark =tunneltje =wijkgebouw =zorgboerderij >doorgezaagd >gestolen
    >vastgehouden >vier >werden @abri @achterpoort @bakfietsen @ballen @bewoners @bomen @bouwpuin @brandalarm @buurt
    @creep @gaas @gebrand @gestoken @gisternacht @glasgerinkel @gordijn @lachgasflessen @leiding @leuning @nemen
    @paaltje @pad @quads @regenpijp @robotmaaier @schoppen @stapt @trapje @uitkijk @voelt @wc @weggehaald @wiet
    alarm:<dichtbij alarm:noun<tegen alarm:person<bij alarm:road<op alarm:street bare<przed cut&tegen lettered<achter
    lost_found:<by lost_found:name<aan lost_found:street<aan name<over noun<onderaan public_space:<tegenover
    public_space:loose<achter public_space:name<am report:<im report:nr<voor report:street<am thing<tegenover ~adpaal
    ~ederij ~emtuin ~endjes ~erpost ~esbaan ~ijkhut ~ispark ~rege ~shal ~sweide ~tkoker ~tplein ~tsflat ~wash
    """,
    1.0: """
    <kruising =caravanstalling =carpoolplaats =dijktrap =dorpspomp =houtzagerij =kapelletje =kerkbank =kleedhokje
    =kleuterschool =muziektent =oorlogsmonument =pierenbadje =schooldak =scoutinggebouw =showroom =snoepwinkel
    =speelhuisje =stalletje =statie =truckparking =tuinderij >6 >bespuugd >gemorreld >lekt >opengebroken >steeds >wie
    @) @autodeuren @barbecue @draaien @drijfzand @geparkeerd @gezaagd @gezakt @groepje @klemgereden @meter @muziek
    @omgeving @ongeluk @overval @roepen @straatnaambord @toiletten @troep @verkeersspiegel @wegdek alarm:name<boven
    alarm:road all_clear:street<op lost_found:loose<naast lost_found:shop<bij lost_found:street<bij
    public_space:<achter public_space:loose<voor public_space:name<over public_space:noun<tegenover
    public_space:street<- public_space:street<away report:housed<bij report:name<hoek report:street<in
    report:street<langs street<boven whole&noun whole&shop ~dhokje ~dzie ~ektent ~ergang ~honk ~jktrap ~keltje ~khut
    ~ldak ~lijn ~nbadje ~ooldak ~owroom ~pspomp ~sloods ~statie
    """,
    1.1: """
    =benzinestation =eendenvijver =kermisterrein =muziekschool =trapportaal =visafslag =washok =winkelstraat >bekrast
    >beweegt >verschwunden @aangespoeld @e @gedeald @papier @portier @ruiten @vom @wandeling @zijdeur @zwaait
    alarm:<kruising alarm:bare<hoek alarm:street<door lost_found:street<op name<aan name<naast noun^
    public_space:noun<langs public_space:street<voor report:noun<vanaf update:noun<onder whole&bare ~agerij ~rkamer
    ~washok
    """,
    1.2: """
    =basketbalveld =fonteintje =hoogspanningsmast @riet @wypadek alarm:lettered<bij alarm:lettered<op alarm:street<,
    alarm:street<bij alarm:street<over public_space:<hoek public_space:noun<tussen report:lettered<uit
    report:noun<tussen street^ thing# ~gsmast
    """,
    1.3: """
    @gehaald alarm:shop<, name# public_space:name<op public_space:street<op report:lettered<op report:shop<achter
    shop<voor ~nderij
    """,
    1.4: """
    =dagopvang =waterspeelplaats all_clear:nr<bij none:question
    """,
    1.5: """
    alarm:<hoek name<hoek none:chatter public_space:street<van
    """,
    1.6: """
    alarm:nr<- lost_found:street<in whole&at
    """,
}

WEIGHTS: Final = {sign: weight for weight, signs in _TABLE.items() for sign in signs.split()}
"""Weight by sign; a sign that is not here weighs nothing."""
