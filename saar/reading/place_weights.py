"""What speaks for or against a phrase being the place of an event, in tenths of log odds.

Signs of one phrase, as place_phrases.py names them: a kind of heart (street, noun, thing, shop, name, nr, loose ...);
`<in` its preposition; `noun<in` both; `noun'de` its article; `noun#` with a number; `noun^` with a capital; `=park` the heart
itself; `~park` its last letters; `>reed` the word after it; `@staat` the word before it; `!woont` a piece of the message;
`alarm:noun` together with the kind; `none:alarm` no place at all. The weights are fitted (a conditional logit over the phrases
of a message) on four writers of training/messages, and rounded; they are few enough to be read and mended by hand.
"""

from typing import Final

_TABLE: Final = {
    -2.4: """
    name'own
    """,
    -2.1: """
    name'een
    """,
    -2.0: """
    home
    """,
    -1.9: """
    chatter:street
    """,
    -1.8: """
    !marktplaats loose'een
    """,
    -1.7: """
    @werkt
    """,
    -1.6: """
    loose' street'een
    """,
    -1.5: """
    called_112:loose chatter:<bij chatter:shop noun'een public_space:noun<away report:digits<voor
    """,
    -1.4: """
    @landt alarm:bare<voor alarm:person<- called_112:<, called_112:<in called_112:<van chatter:noun chatter:noun<bij
    cut&shop question:<boven question:nr question:street update:<uit update:bare<in
    """,
    -1.3: """
    !verkoop alarm:person<, all_clear:<, all_clear:<aan all_clear:<onder all_clear:loose<voor all_clear:noun<,
    bare<boven bare<onder called_112:noun<- chatter:lettered chatter:nr lost_found:<, lost_found:housed<, person#
    report:bare<hoek report:bare<uit report:loose<away report:nr<, street'own update:<tegen update:<vanaf
    update:loose<voor update:thing<tegen
    """,
    -1.2: """
    >niks @stop alarm:digits<op alarm:digits<van all_clear:<uit bare<an bare<langs called_112:<over
    called_112:loose<op chatter:<achter chatter:<in chatter:<op chatter:housed chatter:name<op chatter:noun<,
    chatter:street<- lost_found:noun<away question:noun<in report:bare<voor street# street<uit update:name<van
    update:shop<van whole&tegen
    """,
    -1.1: """
    <beneden <binnen <vor >vanmiddag @bloed @kleine @ruikt @zegt alarm:digits<bij alarm:loose<boven all_clear:nr<van
    all_clear:thing<, all_clear:thing<- bare<buiten bare<voor called_112:loose<voor called_112:name<- chatter:<,
    chatter:name<in chatter:shop<bij cut&boven cut&vd lost_found:person lost_found:thing<door noun<away
    public_space:bare<in public_space:bare<van public_space:nr<- question:<voor question:street<op thing<om
    update:<dwell update:bare<op
    """,
    -1.0: """
    !06- !adres !dat_volk !woont =kamer =vuilcontainer @1 @eindigt @even @geforceerd @oude @reageert @rode @sinds
    @stank @steken @wasmachine @zonnepanelen alarm:bare<onder all_clear:<away all_clear:<door all_clear:bare
    all_clear:digits all_clear:name<, all_clear:name<van all_clear:thing<van bare<aan bare<door bare<over bare<rond
    called_112:<door called_112:<vanuit called_112:digits called_112:name<over called_112:noun<, chatter:<aan
    chatter:<boven chatter:<onder chatter:name<bij chatter:name<voor chatter:noun<in chatter:noun<op chatter:thing<in
    chatter:thing<op cut&of loose<away lost_found:<dwell lost_found:digits lost_found:nr person<, public_space:bare<op
    public_space:digits<op public_space:loose<away question:<, question:<bij question:<langs question:loose<bij
    question:loose<op question:thing report:bare<aan report:bare<away report:loose<om report:street<voor street<dwell
    update:<net update:<om update:<van update:loose<naast update:loose<uit update:name<uit update:noun<van
    update:shop<- ~kamer
    """,
    -0.9: """
    !heet_ <achterin =bakje =church =kliniek =kraan =paal =schoolbus =sleutelbos =tent >aangehouden >hem @blauwe
    @cobra @gedaan @gereedschap @gistermiddag @groene @hoort @kijkt @lucht @persoon @precies @scheur @slang @wacht
    @witte alarm:<binnen alarm:<net alarm:bare<achter alarm:bare<an alarm:bare<door alarm:bare<te alarm:loose<van
    all_clear:<bie all_clear:loose<aan all_clear:loose<van all_clear:name all_clear:name<voor bare<op called_112:bare
    called_112:digits<bij called_112:housed called_112:housed<, chatter:<naast chatter:<uit chatter:loose chatter:name
    chatter:name<, chatter:name<aan chatter:noun<- chatter:noun<van chatter:street<op chatter:street<van cut&bie
    digits<van loose<door loose<net loose<rond loose<vanaf lost_found:shop<van lost_found:thing<over name<from
    name<vanuit name<vor nr<uit person'own person<away person<door public_space:<te question:<aan question:<away
    question:<door question:<in question:<uit question:loose question:noun<van question:noun<voor question:shop
    question:thing<op report:bare<over report:bare<rond report:loose<an report:person<van report:thing<vanaf road<away
    thing<away thing<te update:<from update:bare update:bare<away update:digits<van update:name<dwell update:noun<uit
    update:noun<vanaf update:road<away ~atoren ~bakje ~church ~efstal ~kraan ~kussen ~lbus ~oolbus ~shop ~telbos ~urch
    """,
    -0.8: """
    !die_lui <helemaal <oan =house =overbuurvrouw =paspoort =terrein =ziekenhuis >als >an >begint >bleek >blokkeert
    >denkt >donker >erachter >erbij >gekeken >genomen >getrapt >hoorde >ingetikt >kinderen >lek >on >puilt >verloren
    >woensdag >zo @bedrijf @bijna @dacht @delen @euro @gemeld @haan @hoogte @kettingzaag @kot @lui @naast @nee @pakje
    @sleutel @sneeuw @stoel @toch @tuinen @unsere @waren @week @wietkwekerij @wit alarm:<te alarm:digits<voor
    alarm:thing<away alarm:thing<langs alarm:thing<tussen all_clear:<van all_clear:bare<bij all_clear:bare<in
    all_clear:digits<op all_clear:name<- all_clear:street<van bare<am bare<beneden bare<binnen bare<helemaal
    bare<naast bare<net bare<tegen called_112:<- called_112:<aan called_112:<uit called_112:loose<bij called_112:name
    called_112:name<, called_112:name<in called_112:name<uit called_112:noun<van called_112:thing<in chatter:<away
    chatter:<bie chatter:<langs chatter:<tegen chatter:<van chatter:<vanuit chatter:<voor chatter:<yn chatter:loose<op
    chatter:loose<voor chatter:nr<op chatter:nr<van chatter:thing chatter:thing<aan chatter:thing<bij
    chatter:thing<van chatter:thing<voor cut&by cut&langs cut&street loose'own loose<inside lost_found:<te
    lost_found:bare<away lost_found:bare<op lost_found:bare<te lost_found:digits<op lost_found:loose<door
    lost_found:loose<uit lost_found:loose<voor lost_found:name<voor lost_found:nr<van lost_found:person<van
    lost_found:street<, person<voor public_space:bare<door public_space:bare<te public_space:loose<door
    public_space:person question:<van question:bare<bij question:lettered question:loose<in question:name<boven
    question:noun question:noun<boven question:nr<op question:shop<bij question:thing<in report:<ter report:bare<door
    report:bare<te report:bare<ter report:bare<tussen report:loose<door report:person<, shop<, thing<tussen
    update:<przy update:<ter update:<vanuit update:bare<langs update:bare<przy update:bare<ter update:person<,
    update:road update:street<dwell update:thing<om update:thing<vanaf whole&person ~atje ~fam ~house ~klep ~laar
    ~oers ~otoren ~rretje ~stje ~toel ~vuur
    """,
    -0.7: """
    <net <om =asfalt =avondwinkel =diefstal =donker =gelopen =hiernaast =ijzer =kreek =mijne =punt =regen =rieten
    =shop =sponning =voordeuren =vroeg =vuur =waeter =zwemles >afgezet >daar >familie >geschroefd >gevlogen >gewaaid
    >gezinnen >helemaal >korting >kwijt >mille >ontsnapt >terug >the >verkeerd >vor >want >weet @/ @alles @betaald
    @blijft @blootje @briefje @daar @deuk @dochter @donkerblauwe @doorgeven @filmpje @gesproken @geur @huisgenoot
    @kater @lampje @meiden @meteen @mijnheer @mooie @morgen @opgesloten @pakketten @peuter @pizza @reling @schipper
    @sporen @student @teruggekomen @towards @trekt @wie @wielen @zoeken @zwaailichten alarm:<beneden alarm:bare<aan
    alarm:bare<boven alarm:bare<net alarm:bare<op alarm:digits alarm:noun<door alarm:street<uit all_clear:<-
    all_clear:<over all_clear:loose all_clear:loose<door all_clear:noun<aan all_clear:noun<away all_clear:noun<uit
    all_clear:person bare# bare<achterin bare<in bare<te bare<under bare<van called_112:<achter called_112:bare<op
    called_112:loose<aan called_112:loose<in called_112:name<van called_112:noun<in called_112:street<van
    called_112:thing<- chatter:<- chatter:<door chatter:<hoek chatter:<over chatter:<vanaf chatter:housed<,
    chatter:loose<bij chatter:loose<boven chatter:loose<in chatter:loose<onder chatter:loose<over chatter:name<-
    chatter:name<van chatter:noun<voor chatter:street<in chatter:thing<achter cut&aan cut&in cut&name cut&noun cut&van
    digits<voor housed<te loose<an loose<vanuit loose<voor lost_found:<away lost_found:<from lost_found:<over
    lost_found:<van lost_found:bare<aan lost_found:bare<van lost_found:name<- lost_found:name<away lost_found:name<van
    lost_found:noun<, lost_found:person<- noun<net nr<door person<in public_space:loose<van public_space:thing<boven
    public_space:thing<onder question:<achter question:<op question:<over question:bare question:digits
    question:digits<op question:name<van question:name<voor question:street<, question:thing<voor report:<inside
    report:<vor report:<w report:bare report:bare<bij report:bare<langs report:bare<onder report:bare<w
    report:noun<from report:person<door report:street<uit report:thing<over thing<, thing<rond update:<te
    update:bare<voor update:name<door update:noun<aan update:noun<door update:person<- update:thing<, update:thing<net
    whole&voor ~aast ~ader ~asfalt ~ator ~beek ~bel ~blad ~bran ~card ~deuren ~dief ~donker ~epje ~falt ~gels ~ijzer
    ~iker ~jzer ~kamers ~kastje ~klas ~kreek ~llatie ~mers ~mijne ~mles ~onning ~regen ~rek ~rgevel ~rieten ~rmat
    ~rnaast ~roof ~spoort ~vroeg ~waeter ~wemles ~wijk
    """,
    -0.6: """
    <aant <away <dwell <te <van =achterkant =achterlijke =balcony =beek =bel =bibliotheek =bouwplaats
    =buitenboordmotor =deurknop =fam =fietsenrekken =flats =garagepoort =gaten =gesprek =hallway =hens =ingebroken
    =kantoor =kast =keet =kerststal =klant =kuil =museum =nieuwbouw =oranje =pan =parkeerautomaat =plassen =rand =rek
    =rooie =scholen =schoonzus =servetje =slaapkamer =speelplaats =stad =straat =uitgang =veranda =volle =wasmachine
    =wijk =zuster >accent >achtergelaten >ad >auto's >belt >binnen >by >gebeld >gebracht >gebroken >gedrukt >gelopen
    >has >houden >kon >per >rijdt >thuis >west >with >zelf @6 @are @bel @black @camera @dealer @diesel @doen @donkere
    @drieen @eikenprocessierups @ex @factuur @fiets @found @gehuurd @gericht @gewoon @gratis @grijze @half @hooi @ie
    @jeden @jouw @kelderraam @kijk @koop @lamp @lang @lichten @mij @moeder @motor @nachten @neefje @oost-europeanen
    @pas @poes @post @prullenbak @pyjama @pyromaan @ri @sem @springen @step @stolen @trekken @viel @vonken @vriend
    @waarschijnlijk @welkom @wethouder @wind @woont @zeggen @zwart @zwarte alarm:<aant alarm:bare<bie
    alarm:bare<buiten alarm:bare<tegen alarm:lettered<uit alarm:loose<inside alarm:noun<tussen alarm:thing<-
    alarm:thing<over all_clear:<achterin all_clear:<te all_clear:bare<op all_clear:loose<achterin all_clear:noun
    all_clear:thing<onder bare bare' bare<inside bare<om called_112:noun<door called_112:nr<door called_112:person
    called_112:thing<op chatter:<tussen chatter:bare chatter:bare<away chatter:bare<bij chatter:bare<in chatter:digits
    chatter:digits<op chatter:digits<voor chatter:lettered<van chatter:loose<aan chatter:loose<van chatter:name<away
    chatter:noun<uit chatter:shop<in chatter:thing<, cut&at cut&bare loose<achterin loose<oan loose<over loose<tussen
    loose<van lost_found:<om lost_found:loose<om lost_found:name<, lost_found:name<dwell lost_found:nr<op
    lost_found:nr<voor lost_found:thing<achter name<- name<net name<onder name<van noun'own noun<te nr<dwell person<-
    person<aan public_space:<net public_space:bare<voor public_space:thing<, public_space:thing<tegen
    question:loose<aan question:loose<voor question:name question:name<, question:name<- question:noun<, question:nr<-
    question:street<van question:thing<- question:thing<aan report:<beneden report:<binnen report:<buiten report:<om
    report:bare<binnen report:bare<boven report:bare<in report:bare<net report:bare<om report:bare<van
    report:lettered<bij report:loose<naast report:name<voor report:road<op report:thing<aan shop<- thing'een
    thing<over thing<vanaf thing<vanuit update:<- update:<an update:<buiten update:<tussen update:<yn update:bare<aan
    update:lettered<, update:loose<over update:loose<van update:loose<yn update:name update:noun<- update:person<van
    update:shop<, update:street<in ~achine ~alcony ~alen ~allway ~anda ~ande ~azen ~bek ~bord ~broken ~cam ~cholen
    ~chot ~cony ~ding ~dirk ~dlopen ~dmotor ~droger ~egen ~eiding ~eige ~ende ~epoort ~eranda ~erde ~esprek ~fels
    ~flats ~gas ~gaten ~havo ~hemd ~hens ~hine ~iets ~ijne ~iste ~klant ~knop ~lant ~lassen ~lats ~lers ~lol ~lway
    ~market ~mdraad ~nter ~nzus ~oger ~oien ~ooie ~oonzus ~ooters ~oranje ~ortier ~otor ~pan ~pijl ~pkamer ~prek
    ~raatje ~rdje ~reek ~rket ~rlijke ~rooie ~rvetje ~stad ~steken ~ststal ~taling ~tegels ~tels ~urknop ~uwbouw
    ~volle ~vond ~wak ~zakken ~zuster
    """,
    -0.5: """
    <- <ien <inside =altijd =bek =bezorgd =blauw =boomwortels =bran =bureau =bussen =cam =dierenarts =dirk =dokter
    =dressoir =emmer =ene =fietstas =gas =geduwd =glas =goot =havo =huisje =jaren =jongeren =klein =klep =klinkers
    =kraag =lokaal =lol =muren =overall =parkeerterrein =partytent =pinapparaat =portier =regenpak =schuifpui =schuren
    =slaapkamers =stoplicht =strot =thuiskomst =vakantiehuis =verkeerslicht =verkeerslichten =voorkant =vrachtwagens
    =vriezer =waterschap =zebra >101 >belde >blank >blijft >draait >fiets >from >gekregen >geraakt >gezegd >haalt >ist
    >lagen >loopt >maakt >maandag >maar >natuurlijk >nou >plaat >przy >punt >rood >stappen >stond >stop >toe >tussen
    >valt >vanmorgen >vest >was @17 @aanvulling @achterkant @achteruit @alle @allebei @alleen @avonden @bakfiets @belt
    @blikjes @boer @boys @branden @brief @brommer @bruine @buitenboordmotor @camera's @container @corrie @d'r @dijk
    @dochtertje @donderdag @dus @eens @engerd @fietsenhok @foto @geblindeerde @gehad @gele @geraakt @gras @heg @hij
    @hoofddoeken @iedere @jaar @jayden @jou @juf @kaart @korting @lantaarnpaal @links @ma @medewerker @mein @mit @mw
    @naalden @namens @nepagent @nichtje @notaris @nummer @off @omhoog @onbekende @ontploft @opening @ouders @per
    @plaat @pleegzoon @plekken @polen @probeert @reed @samen @schouder @sigaret @sleutels @stapte @stapvoets @sticker
    @stickers @stoeptegel @tot @tweeling @uw @vader @vals @vechtpartij @verf @vier @vol @volgens @vuilcontainer
    @waaien @want @wed @wel @zaten @zelfde @ziet @zilveren @zo @zo'n @zogenaamd alarm:<ien alarm:bare<beneden
    alarm:bare<binnen alarm:bare<ien alarm:bare<van alarm:loose<aan alarm:loose<away alarm:loose<net alarm:noun<away
    alarm:street<dwell alarm:thing alarm:thing<achter alarm:thing<om alarm:thing<te alarm:thing<vanuit all_clear:<from
    all_clear:<ter all_clear:bare<ter all_clear:bare<voor all_clear:digits<van all_clear:loose<over
    all_clear:name<away all_clear:person<- all_clear:street bare<ien bare<oan bare<yn called_112:<net
    called_112:<vanaf called_112:loose<over called_112:nr<van chatter:<an chatter:<net chatter:<te chatter:<ter
    chatter:bare<te chatter:bare<ter chatter:loose<tegen chatter:loose<uit chatter:name<uit chatter:noun<aan
    chatter:noun<langs chatter:nr<bij chatter:person chatter:shop<van chatter:street<, chatter:street<uit
    chatter:thing<- chatter:thing<onder cut&tegenover housed<bij lettered<uit loose<buiten loose<langs
    lost_found:<door lost_found:<uit lost_found:loose<bij lost_found:noun<van lost_found:nr<, lost_found:person<voor
    lost_found:street<van name<uit none:public_space noun<from noun<oet person person'een person^
    public_space:<helemaal public_space:bare<helemaal public_space:bare<over public_space:name<, public_space:thing<-
    question:<- question:<an question:<tegen question:<tussen question:bare<op question:loose<over
    question:loose<tegen question:loose<van question:name<away question:noun<op question:nr<van question:nr<voor
    question:thing<bij question:thing<boven report:<away report:loose<tussen report:name<, report:name<-
    report:noun<away report:noun<onder report:person report:thing<away report:thing<langs report:thing<om shop<van
    thing' thing<- thing<boven update:<boven update:<w update:bare<net update:bare<te update:bare<van update:bare<w
    update:lettered update:loose<in update:loose<net update:loose<op update:name<op update:noun<te update:nr<bij
    update:person update:thing<away whole&in whole&op whole&over ~aaltje ~adje ~aken ~akhuis ~altijd ~apen ~atie ~bak
    ~blauw ~blik ~churen ~dokter ~duwd ~ebra ~egel ~eien ~elopen ~elzaal ~emmer ~enarts ~ene ~essoir ~etst ~etstas
    ~eure ~ezer ~fpui ~geduwd ~geld ~genpak ~glas ~heater ~icht ~inkers ~iool ~jaren ~jnen ~jtje ~kens ~kids ~klein
    ~kraag ~kter ~kwagen ~lang ~loeg ~loemen ~lpen ~lveren ~lwagen ~mheden ~mmer ~muren ~nnen ~npak ~omaten ~onie
    ~oons ~open ~opende ~orkant ~ortels ~plicht ~raat ~rall ~rekken ~ren ~riezer ~rijtje ~ringen ~rman ~roek ~rschap
    ~rweg ~skomst ~slicht ~slot ~sms ~soir ~stas ~straat ~strot ~taande ~trot ~tuig ~tytent ~uifpui ~valt ~verall
    ~zebra ~zijnen
    """,
    -0.4: """
    !herken !stuur <, <from <vanaf =aanhanger =aannemer =automaat =bak =balie =bank =betalen =blik =blok =boom =bord
    =broodtrommel =bruiloft =dakterras =damesfiets =deur =deure =deurmat =dochters =dumpplek =elektrische =flatgebouw
    =gang =gegaan =gerend =glazenwasser =halte =hangplek =hartstichting =heb =hekje =hurken =iemands =journaal
    =kaartautomaat =kamp =kerstboom =kids =kier =kom =maat =oefening =oons =open =ouderen =paaltje =pizzeria =plek
    =provincie =raam =raampje =ren =riool =rivier =roltrap =school =schoot =schuurtje =scouting =slopen =sms =sok
    =spoor =steken =sticker =straatbbq =thuis =trapveld =tuig =uitrit =uns =verdieping =verzorgingshuis =volgende
    =vorige =vragen =wak =wandelen =wisselen =wit =woonboot =woonwagenkamp =zand =zij =zogenaamd =zonnepanelen
    >afgesloten >bestaat >box >brengen >dak >dan >draaien >erin >erop >fietsen >fikt >gooien >hadden >haha >halen >he
    >hier >hoort >kan >kenteken >kijken >knettert >liggen >m >man >meisje >misschien >morgen >nodig >nu >over >overal
    >platen >stuk >uiterlijk >uur >vrouw >we >welke >wil >yesterday >zakjes @33 @61 @af @al @als @avonds @banden @bbq
    @bestelbus @blijkt @bloemen @bovenleiding @bruin @buitenkant @dader @dag @dakdekker @dame @dan @deel @echt @eieren
    @eigenaar @ein @elk @en @erin @eten @excuses @familie @for @gast @gaste @geen @gemeente @genaamd @geopend @gevolgd
    @gewaaid @gezocht @hoofd @hou @hun @kan @kapsalon @kast @kat @kennen @kerstverlichting @ketting @kinderen @kom
    @koper @lantaarn @leit @meine @meisje @meneer @merk @met @mevr @mevrouw @monteur @natuurlijk @niet @of @ogen @oma
    @ook @oplichter @overlast @pakketje @passat @personen @pistool @platte @posten @prijs @rand @rommelmarkt @rukken
    @s @schoenen @scholen @sirene @sloot @slotenmaker @spreekt @spul @stuk @tafel @tas @telefoon @toilet @tuig @twee
    @tweede @typisch @vaders @vanochtend @voetbal @vom @voor @vrachtwagen @weet @weisser @winkelwagen @zelf @zicht
    @zien @zoontje @zuster alarm:bare<yn alarm:lettered<- alarm:loose<door alarm:name<in alarm:noun<om alarm:nr<achter
    alarm:thing<bij alarm:thing<naast alarm:thing<net all_clear:<voor all_clear:bare<te all_clear:bare<van
    all_clear:loose<uit all_clear:noun<op all_clear:thing<op bare<uit beside called_112:<te called_112:bare<net
    called_112:bare<te called_112:bare<voor called_112:loose<door called_112:person<- called_112:person<voor
    called_112:thing chatter:<dwell chatter:bare<op chatter:bare<uit chatter:bare<voor chatter:digits<van
    chatter:noun<over chatter:nr<- chatter:person<- chatter:person<bij chatter:person<van chatter:shop<,
    chatter:thing<uit cut cut&nr cut&over digits digits' loose loose<- loose<aan loose<om loose<te loose<yn
    lost_found:<- lost_found:<voor lost_found:bare lost_found:bare<voor lost_found:digits<van lost_found:housed
    lost_found:noun<langs lost_found:noun<naast lost_found:noun<tussen lost_found:street<dwell lost_found:thing<uit
    name<, none:alarm noun<tussen person' person<van public_space:<, public_space:<away public_space:<bie
    public_space:bare<net public_space:digits public_space:loose<onder public_space:name<away public_space:name<van
    public_space:person<door public_space:person<van public_space:thing<away public_space:thing<van question:<buiten
    question:<dwell question:<te question:<vanaf question:bare<in question:bare<te question:name<uit question:noun<-
    question:noun<away question:noun<bij question:noun<over question:person question:shop<- report:<from
    report:<helemaal report:<tegen report:bare<buiten report:bare<helemaal report:bare<inside report:digits<van
    report:loose<langs report:loose<net report:loose<over report:name<bij report:name<van report:noun<tegenover
    report:thing<door shop<away speaker thing<tegen update:<inside update:<voor update:<voorbij update:bare<inside
    update:bare<rond update:lettered<op update:loose<om update:loose<tegen update:name<- update:name<in
    update:noun<away update:shop<away update:thing<bij whole&fan whole&tegenover whole&tussen ~aamd ~aars ~aatbbq
    ~acht ~alie ~ands ~anelen ~apveld ~aren ~arts ~balie ~band ~bank ~chap ~cker ~deure ~dienst ~dorp ~echt ~egeven
    ~eken ~elhuis ~emands ~enaamd ~enhuis ~enst ~eren ~eria ~etalen ~eter ~eurmat ~ezel ~ezen ~ezorgd ~fening ~gaan
    ~gegaan ~gooien ~gshuis ~haag ~halte ~hanger ~heb ~hekje ~hone ~hurken ~ichter ~iehuis ~iene ~iler ~imen ~kap
    ~keer ~kier ~klok ~kom ~kuil ~lgende ~lijk ~loft ~mand ~melder ~mouw ~mpplek ~ncie ~ndelen ~nden ~nger ~ngeren
    ~ngplek ~nier ~nker ~nnemer ~oard ~oering ~oken ~oltrap ~onboot ~ontact ~orgd ~oten ~oute ~outing ~paraat ~partij
    ~poor ~post ~railer ~rden ~rger ~rige ~riool ~rische ~rivier ~rnet ~roeven ~rouw ~rtij ~ruimen ~rvrouw ~sers
    ~sfiets ~slopen ~sok ~spoor ~sselen ~stboom ~tact ~thuis ~ticker ~ting ~trit ~tsen ~tter ~uderen ~uiloft ~uitrit
    ~unning ~uns ~urnaal ~vier ~vincie ~volk ~vorige ~vragen ~wasser ~wit ~zij ~zzeria
    """,
    -0.3: """
    !? !iedereen !volgens <door <im <over <tegen <uit <vanuit <w =achtertuinen =andermans =barbecueen =beuken =bloed
    =blote =boeien =bomen =bos =boulevard =bouwmarkt =braderie =buggy =bus =cafe =corner =d'r =daarnet =dakdekker
    =deurpost =dorp =e-bike =eentje =es =fietsenstalling =fietspomp =fontein =frituur =fysio =garages =gebeurd
    =godsnaam =gooien =graven =haag =hetzelfde =hij =hoofdweg =hotel =huismeester =ijssalon =joch =jonge =kant =kap
    =kelderboxen =kerktoren =kiosk =klimrek =kozijn =krijt =laatst =lampen =lichterlaaie =market =meten =moestuin
    =motoren =mouw =muur =neighbour's =onbekende =openstaande =opvang =overkant =pand =partij =pleats =rookmelders
    =schutting =snelweg =soep =spijlen =springen =stop =stroom =tillen =toren =trafohuisje =tuinhuisje =vangrail =veld
    =verkopen =voetbalclub =volk =waterleiding =webshop =wegdek =weiland =welke =werkplaats =wethouder =wintersport
    =woning =zandbak =zilveren >afgebrand >bel >ben >bericht >bie >blaft >busje >buurman >cm >den >der >deur >dicht
    >elf >fr >geb >geeft >geprobeerd >gericht >gerold >gesprongen >gestoken >gevat >gisteravond >grote >had >hoef
    >iemand >jas >klem >klimt >mit >mogen >neemt >net >niet >om >ook >parkeert >reed >sleutels >spullen >step >stonden
    >straat >tegenover >this >trekken >vd >vermist >voeten >waren >wilde >woont >zegt >zetten >zoeken @2 @30 @adres
    @agent @agenten @allen @bakker @bleek @breken @broer @buurvrouw @code @denk @drie @drijft @ek @film @ga @galerij
    @gerommel @geslagen @gisteren @glaszetter @heb @heer @heet @hem @hoek @hondenpoep @hoor @i @iedereen @iets @ingang
    @jerrycans @jongen @kleedkamer @klimt @klok @kluisje @kniehoogte @koe @kutkop @kwart @laan @lag @ligt @lijn @m
    @mail @maken @meisjes @mensen @moet @muur @naam @neef @niemand @niks @oneven @ophalen @oppas @overbuurvrouw
    @pinautomaat @plastic @plek @postma @respect @scheuren @sieraden @spuit @steeg @stroom @stuur @techno @traumaheli
    @veilig @verkeerde @verkeersbord @verkeerslicht @vermist @verschil @verzamelen @wij @zei @zichzelf @zie @zwei
    alarm:<away alarm:<door alarm:<langs alarm:<tussen alarm:loose<naast alarm:loose<onder alarm:loose<tegen
    alarm:loose<voor alarm:name<away alarm:noun<langs alarm:noun<over alarm:shop<- alarm:street<langs
    alarm:thing<tegen all_clear:<net all_clear:bare<net all_clear:bare<onder all_clear:loose<in all_clear:name<uit
    all_clear:person<van all_clear:thing<over called_112:<an called_112:<binnen called_112:bare<aan called_112:bare<in
    called_112:loose<an called_112:loose<van called_112:thing<, called_112:thing<over chatter:<buiten chatter:<om
    chatter:bare<aan chatter:bare<buiten chatter:bare<over chatter:bare<tegen chatter:bare<van chatter:housed<van
    chatter:loose<door chatter:loose<om chatter:noun<away chatter:nr<, chatter:person<, chatter:street<dwell
    chatter:thing<door chatter:thing<tegen cut&der cut&person digits# digits<op housed<van lettered<- long1 long6
    loose<dwell lost_found:bare<in lost_found:loose<van lost_found:street<- lost_found:thing<- name<away noun<-
    noun<dwell public_space:<van public_space:bare<om public_space:digits<van public_space:loose<over
    public_space:noun<- public_space:noun<op public_space:person<bij question:<om question:bare<over question:bare<van
    question:digits<van question:name<dwell question:person<- question:street<uit question:thing<, question:thing<van
    report:<- report:<onder report:<rond report:<te report:<vanaf report:bare<op report:bare<tegen report:digits<bij
    report:loose<onder report:loose<tegen report:name<door report:name<tussen report:name<uit report:noun<-
    report:noun<dwell report:person<- report:person<aan report:road report:street<dwell report:thing<,
    report:thing<tussen road^ shop' thing thing<dwell thing<langs update:<beneden update:<binnen update:bare<beneden
    update:bare<binnen update:bare<over update:digits<op update:loose update:loose<door update:name<,
    update:noun<boven update:noun<over update:shop update:shop<achter whole&boven whole&naast ~aarnet ~aderie ~ages
    ~alclub ~amen ~ance ~anen ~anse ~antoor ~arages ~aris ~beuken ~bike ~bloed ~blok ~blote ~boeien ~bomen ~boot ~bos
    ~bour's ~buggy ~bus ~camera ~choten ~chte ~chters ~chting ~corner ~cursus ~d'r ~dden ~dekker ~dere ~ders ~deur
    ~doek ~dsnaam ~e-bike ~eats ~ebeurd ~ebshop ~ebus ~ecueen ~eentje ~eerd ~eeuwen ~eker ~elders ~elen ~elkooi ~elle
    ~emen ~emer ~erende ~ericht ~erie ~ermans ~ervice ~es ~estuin ~eten ~ette ~eurd ~even ~form ~fysio ~gavond ~gdek
    ~gelegd ~gerend ~gnacht ~gpad ~graven ~helpen ~heur ~hij ~hotel ~igen ~ijst ~iosk ~iten ~jden ~joch ~jonge ~kast
    ~kiosk ~kozijn ~krijt ~ktoren ~lampen ~leding ~lega ~legd ~limrek ~llen ~loed ~lote ~mans ~menten ~mera ~merk
    ~meten ~mrek ~naam ~nelweg ~ngrail ~nhek ~niform ~ofdweg ~olle ~omst ~onge ~ontein ~otel ~otheek ~paal ~pijlen
    ~pleats ~plek ~put ~raak ~raan ~rail ~rbak ~rboxen ~rder ~reep ~reis ~rend ~rgen ~rijt ~rikken ~rituur ~rken
    ~rkopen ~rlaaie ~rnacht ~rner ~roeg ~roepen ~rommel ~rsport ~rsus ~rten ~slepen ~smarkt ~soep ~ssalon ~ssen ~sser
    ~ster ~stoken ~tbbq ~tein ~tfeest ~tier ~tijd ~tillen ~toor ~toren ~tspomp ~tten ~tuur ~ueen ~ugel ~uggy ~ulance
    ~ur's ~urpost ~utting ~vice ~wand ~wegdek ~welke ~werken ~wmarkt ~ysio ~zakjes ~zoon
    """,
    -0.2: """
    !halen <beim <rond <tussen <under <voor <yn =aanbieding =achterom =action =aub =bakker =bbq =bedrijf
    =bejaardenhuis =bestelling =bio =boot =botsauto's =bovenwoning =brandgang =brandtrap =bridge =brug =burger =dame
    =dansen =denk =dierenambulance =doven =droger =duin =dure =etos =fietser =fietsers =geboren =gegooid =gekomen
    =geparkeerde =gereden =getild =gisteravond =gladde =glasvezel =glijbaan =goed =gracht =grasveld =gratis =grootte
    =gruzelementen =hangen =heide =herrie =heur =hoe =hoes =hokje =hoor =houdgreep =huizen =juwelier =kabelbaan
    =kebabzaak =kelders =klaarlichte =kleinzoon =kliko =kringloop =kroeg =kunstwerk =laat =lang =lijst =living =lui
    =meer =melding =merk =moest =oudere =oversteek =papierbak =park =pier =plaatse =pleintje =plus =politiebureau
    =portieren =profiel =put =ramen =randweg =receptie =reis =restaurant =rij =rollators =rusthuis =sauna =schijnen
    =schommel =sportpark =stalling =stappen =stoeprand =struik =stukken =tandarts =trampoline =tuinhek =underpass
    =veiligheid =vijver =wal =wasserette =water =wiet =window =zakjes =zebrapad =zorgcentrum >at >auto >bij >boven
    >dag >deze >drukken >er >gaan >gehad >geklommen >gekomen >geslagen >gesmolten >gesneden >gesproken >gezet >gezien
    >half >hebt >heijn >het >ingetrapt >it >je >kwam >mag >na >nummer >oefening >onze >reageert >ruikt >smeulde >staan
    >stinkt >uit >verkoopt >vom >vond >waar >zag >zie >zoekt >zou @" @( @112 @aanhanger @aed @airco @altijd @bekend
    @bericht @brandkraan @brandweer @broek @bushokje @buurman @collectebus @dank @deurbel @dingen @dinsdag @doet @doos
    @eerst @eigenlijk @emmer @fietstunnel @foto's @gebeld @gefeliciteerd @gerold @gesprongen @getrapt @geweest @gezegd
    @goed @goede @hing @honden @hoog @hoorde @houdt @huizen @hulp @is @jemand @jongens @jongetje @kapot @kenteken
    @keuken @kind @kip @kluis @laat @lawaai @lekker @let @lid @luchtbuks @maand @maandag @maar @man @mannen @moeten
    @moord @naar @nep @nergens @netjes @nieuw @nooit @ok @oom @opgelicht @opruimen @opwachten @overal @paard @pasje
    @plaats @plassen @praat @ratten @regenpijpen @schuim @seit @slagboom @spijkers @sprak @spraken @stappen @station
    @stem @stoeptegels @stopt @straat @tak @terug @thuis @tijd @touw @trouwens @vast @verteld @viaduct @vijver @vlam
    @vrijdag @waarom @was @wat @weer @welk @welke @white @wijk @woning @woonboot @zakje @zandbak @zit @zitten @zn
    @zonder @zus @zwaan alarm:<- alarm:<achter alarm:<boven alarm:<by alarm:<om alarm:<over alarm:bare<in alarm:loose
    alarm:loose<langs alarm:name<- alarm:name<onder alarm:name<uit alarm:nr<op alarm:shop<uit alarm:thing<,
    alarm:thing<door alarm:thing<op alarm:thing<van alarm:thing<voor all_clear:<binnen all_clear:<buiten all_clear:<in
    all_clear:bare<away all_clear:bare<binnen all_clear:bare<buiten all_clear:bare<door all_clear:bare<over
    all_clear:noun<- all_clear:noun<bij all_clear:noun<in all_clear:person<, all_clear:shop bare<w
    called_112:bare<binnen called_112:digits<van called_112:loose<vanaf called_112:noun called_112:person<over
    called_112:street chatter:<helemaal chatter:bare<an chatter:bare<door chatter:bare<helemaal chatter:bare<net
    chatter:bare<om chatter:bare<onder chatter:loose<away chatter:loose<dwell chatter:loose<net chatter:name<net
    chatter:shop<- chatter:thing<om chatter:thing<over cut&achter cut&naast cut&tussen lettered<, lettered<bij long2
    long5 loose<in loose<onder loose<tegen lost_found:loose<aan lost_found:loose<op lost_found:name lost_found:name<op
    lost_found:noun<voor lost_found:person<, lost_found:street name name<achter name<an name<bie name<dwell name^
    noun<, noun<over noun<tegen noun<under noun<van nr<achter nr<naast person'de person<op person<over
    public_space:bare public_space:loose<aan public_space:nr public_space:person<- public_space:street<aan
    public_space:street<over public_space:thing public_space:thing<langs public_space:thing<voor question:bare<aan
    question:bare<an question:bare<om question:bare<uit question:bare<voor question:digits<voor question:noun<uit
    question:person<van question:thing<om question:thing<uit report:<dwell report:<hoek report:loose<dwell
    report:loose<te report:person<in report:street<hoek report:thing report:thing<op report:thing<tegen
    report:thing<van shop<uit thing'de thing<aan thing<by thing<door thing<onderaan update:<away update:<by
    update:<door update:bare<om update:bare<uit update:housed update:housed<, update:name<bij update:street<-
    update:street<van update:thing<over whole&digits whole&loose whole&rond ~a6 ~abzaak ~action ~adde ~aden ~adhuis
    ~aldi ~angers ~apad ~asveld ~aten ~ater ~atis ~atse ~atst ~aub ~auna ~auto's ~bakker ~bbq ~bio ~brapad ~bridge
    ~burger ~buur ~cafe ~ceptie ~club ~dansen ~denk ~dgreep ~doven ~duin ~dure ~eboren ~eden ~eder ~edrijf ~eend
    ~eerder ~eester ~egooid ~ekende ~ekomen ~elaten ~elding ~elling ~enen ~enis ~epen ~eprand ~ereden ~erette ~erom
    ~erpass ~erpomp ~etos ~etsers ~etting ~fiel ~gens ~gevaar ~gladde ~goot ~gracht ~gratis ~hangen ~heek ~heid ~heide
    ~herrie ~hete ~hijnen ~hoe ~hoes ~hokje ~hommel ~hoor ~htauto ~hterom ~huizen ~idge ~ieding ~ieen ~ierbak ~ietser
    ~igheid ~ijbaan ~inzoon ~izen ~jlen ~kamp ~kant ~keerde ~keet ~kels ~kers ~kist ~kken ~kker ~kliko ~kroeg ~laatse
    ~laatst ~lators ~lden ~letten ~lichte ~lige ~lijst ~liko ~line ~living ~lokken ~lpoort ~lui ~maat ~meer ~mmel
    ~mmen ~moest ~mpen ~museum ~muur ~ndarts ~ndgang ~ndow ~ndtrap ~ngloop ~ning ~nsen ~nwei ~oekjes ~oest ~ollega
    ~ooid ~otte ~oudere ~ouwtje ~oven ~pass ~pers ~pier ~plus ~poline ~pot ~ptie ~raag ~ramen ~ravond ~rij ~rijf ~roep
    ~rofiel ~room ~rootte ~rrie ~rtpark ~ruik ~rukken ~sauna ~seum ~sles ~sten ~sthuis ~stop ~struik ~svezel ~taan
    ~tappen ~ters ~tieren ~to's ~tomaat ~tors ~tser ~tuinen ~tukken ~ucht ~uder ~uinhek ~vaar ~vallen ~wagens ~wal
    ~water ~welier ~werker ~wiet ~window ~wtje ~zand ~zetten ~zijn ~zwarte
    """,
    -0.1: """
    none:report
    """,
    -0.0: """
    none:lost_found
    """,
    0.2: """
    <oet <voorbij =afdak =balkon =berm =bieb =bloemist =bocht =brievenbussen =carport =container =drempel =duinen
    =duiventil =eind =einde =etage =garagebox =garageboxen =geluidsoverlast =hekken =hooizolder =jeugdsoos =jumbo
    =kassen =kattenbos =keukenraam =kippenhok =klimmen =kolk =kruipruimte =kruising =lift =magazijn =makro =markt
    =muurtje =nagelstudio =overburen =parallelweg =pastorie =polder =poort =poortje =portiek =rommelmarkt =rondweg
    =rotonde =schoonouders =schuurtjes =serre =shell =slaan =slagboom =sleat =sluis =snackbar =steeg =supermarkt
    =vluchtstrook =voetbalveld =volkstuin =voortuin >20 >af >beroofd >brandt >bruin >doen >doet >een >ernaast >garage
    >gejat >hele >ingereden >klaar >komen >laten >mei >mijn >naar >omhoog >school >staat >tillen >verdwenen >vergeten
    >worden >zei @ @4 @4e @afval @alarm @auto @baby @barbecue @bosje @boven @brand @brievenbus @buitenlanders @bushok
    @deksel @deuren @donker @drone @dwars @elke @erf @feest @filmen @fontein @gaat @gang @gaslucht @gekanteld
    @geschept @gestolen @glas @gluurder @grind @halve @hamer @hangen @huilend @iemand @kerel @kettingbotsing @klem
    @klimmen @knokpartij @kwijt @laptop @last @licht @mag @min @moestuin @negers @nou @nu @onwel @opa @pan
    @parkeergarage @pillen @poeder @politie @prius @pui @putje @ramen @rent @rijden @roemenen @schommel @schreeuwen
    @schuttingen @scooter @spoor @steen @stel @stoep @tankstation @teruggevonden @touwtje @tram @vergeten @verlichting
    @vragen @vuilniszakken @vuur @vuurpijl @weggenomen @weken @wespennest @winkel @zaklamp @zat @zwerver alarm:<from
    alarm:<in alarm:<naast alarm:<vanuit alarm:<voor alarm:<yn alarm:bare<uit alarm:loose<op alarm:loose<uit
    alarm:name<, alarm:noun<- alarm:noun<bie alarm:noun<voor alarm:person<van alarm:thing<in alarm:thing<vanaf
    all_clear:name<bij all_clear:noun<van all_clear:thing<bij bare<przy cut&voor long4 loose<oet lost_found:<bij
    lost_found:<op lost_found:lettered lost_found:noun lost_found:noun<- lost_found:noun<bij lost_found:shop name<bij
    name<tussen noun' nr<- nr<in public_space:<in public_space:<over public_space:<rond public_space:noun
    public_space:noun<boven public_space:noun<uit public_space:nr<van public_space:shop question:road
    question:street<- report:<am report:<an report:<by report:<naast report:<over report:bare<from report:housed
    report:lettered<van report:loose<bie report:loose<by report:name<in report:noun report:noun<voor report:nr
    report:person<bij report:shop<op report:shop<van report:street<, report:street<bij report:street<op
    report:thing<bij shop'de thing<net thing<uit thing<voor update:<rond update:loose<by update:name<away
    update:noun<naast update:nr<op update:street<bij update:thing<langs ~aampje ~aats ~ackbar ~afdak ~afslag ~agboom
    ~agebox ~akro ~arking ~arport ~aurant ~baan ~bocht ~boei ~duinen ~ebox ~eboxen ~einde ~enkast ~enraam ~erlast
    ~erre ~ersbos ~etage ~fdak ~garage ~gazijn ~gdsoos ~gebouw ~hekken ~hell ~hof ~iale ~ijde ~ingang ~jumbo ~kaal
    ~kanaal ~kassen ~kbar ~king ~kjes ~kstuin ~lbox ~leat ~lein ~lelweg ~lift ~limmen ~lmarkt ~lokaal ~luiken ~luis
    ~mais ~makro ~markt ~mast ~mpel ~naal ~nboten ~ners ~ngel ~niging ~nkamer ~npan ~ntie ~ntil ~oemist ~olen ~onde
    ~ondweg ~oortje ~oper ~opvang ~ortiek ~ortuin ~otonde ~ouders ~oxen ~penhok ~perron ~plaats ~polder ~pont ~poort
    ~rage ~randje ~rant ~rburen ~rderij ~rede ~rempel ~rmarkt ~rpoort ~rron ~ruit ~sche ~serre ~shell ~shok ~slaan
    ~sleat ~sluis ~steeg ~studio ~tage ~teeg ~tehuis ~tenbos ~terpad ~tiek ~tion ~toep ~trap ~tuin ~udio ~uising
    ~uisjes ~uken ~umbo ~urtjes ~vang ~veld ~ventil ~werf ~werk
    """,
    0.3: """
    <am <bij =badkamerraam =boerderij =brink =brouwerij =busbaan =buurthuis =canal =complex =dakgoot =entree =erf
    =fort =gymzaal =haven =hoog =houten =kaasboer =kantine =kazerne =kerkplein =kliko's =kluisjes =kraam =laaddock
    =laantje =laten =loswal =manege =oprit =overweg =parkeergarage =perron =plantenbak =pontje =richel =row
    =serviceflat =singel =speeltuin =speelweide =spoorovergang =sporthal =stal =stoplichten =strandje =talud =trapgat
    =trottoir =vaart =verpleeghuis =wasstraat =waterpomp >aangestoken >alleen >beneden >dus >ein >eruit >filmt >flat
    >gebeurd >geforceerd >gegaan >gegleden >gehaald >gemaakt >geschoten >gestapt >gewoon >graag >grind >haar >heb
    >huis >kijkt >komt >kwamen >laden >leeggehaald >mist >nog >omdat >richting >scheuren >trapt >uitgescholden
    >vanavond >vliegen >voelt >volgens >weg >weggelopen >ze >zien @aangehouden @accent @ambulance @ander @avond @azc
    @bal @bouwplaats @box @bus @bushalte @camping @dieven @ergens @gegaan @gekomen @gepakt @gevel @gevonden @gezet
    @gezin @ging @hakenkruis @herrie @ijs @jonge @kabel @koeien @kruispunt @kwam @lint @loop @neger @night @ontsnapt
    @open @opgepakt @oprit @paaltjes @piet @rinus @rollator @rondje @rondjes @rook @rotonde @rugzak @schieten @spreken
    @standing @steekpartij @steekt @stenen @stond @vanmorgen @vuilnis @walm @we @zand @zolder alarm:loose<by
    alarm:name<aan alarm:name<door alarm:name<op alarm:noun alarm:noun<in alarm:noun<tegenover alarm:noun<van
    alarm:nr<van alarm:shop alarm:street<away all_clear:loose<op bare<bie bare<tussen called_112:<away
    called_112:noun<op called_112:nr<- called_112:thing<bij lettered lost_found:<in lost_found:<naast
    lost_found:<tegen lost_found:thing<by lost_found:thing<tegen name<langs noun<aan noun<naast noun<rond noun<voor
    public_space:<bij public_space:<boven public_space:<buiten public_space:<onder public_space:<op
    public_space:<tussen public_space:housed<, public_space:name<bij public_space:noun<bij public_space:noun<over
    public_space:street<, public_space:thing<aan public_space:thing<bij question:<bie report:<achter report:<bie
    report:<bij report:<oet report:<op report:lettered<, report:lettered<- report:loose<oet report:noun<bij
    report:noun<langs report:noun<op report:noun<vanaf report:nr<op report:street<van report:thing<boven
    report:thing<onder report:thing<uit road road'de road<op street<- street<aan street<hoek street<tussen thing<bij
    thing<naast update:bare<door update:digits update:nr<van update:thing<achter whole&nr ~addock ~ainers ~akgoot
    ~aktijk ~alud ~anal ~antine ~asboer ~azerne ~balkon ~berm ~brink ~canal ~ceflat ~chel ~dock ~eghuis ~eind ~elijke
    ~eltuin ~enkamp ~entree ~erij ~erne ~erplas ~ertuin ~ever ~fort ~haven ~hoekje ~houder ~houten ~iljoen ~itgang
    ~joen ~keuken ~ko's ~kolk ~kplein ~kraam ~laten ~lder ~liko's ~lkon ~loswal ~luisje ~lweide ~manege ~ment ~nder
    ~nege ~nwagen ~ocht ~oprit ~orthal ~osje ~ottoir ~pand ~pgat ~pontje ~prit ~rapgat ~richel ~rink ~rook ~rras
    ~rthuis ~singel ~soos ~splein ~sporen ~strand ~strook ~swal ~talud ~tation ~teen ~tenbak ~terras ~thal ~tijk ~tine
    ~tjes ~tkamer ~toir ~usbaan ~uten ~uwerij ~vaart ~verweg ~ymzaal
    """,
    0.4: """
    <achter <naast <tegenover =achterpad =bankjes =benzinepomp =binnenplaats =boer =fietsenhok =gemaal =gym =ijskar
    =kinderopvang =kleedhokjes =molen =onderdoorgang =parkeerdek =parkeervak =postkantoor =praxis =rolluiken =schoppen
    =schuurdeur =speelplek =spoorbomen =spoordijk =sportschool =stairwell =street =touwbrug =tuincentrum =uitzendburo
    =viskraam =vlonder =voordeur =voorruit =waterkant =watertoren =wilgenplas =woonboten >3 >a >alle >and >bedreigt
    >blijven >geschreven >gesloopt >gister >groen >hebben >heen >i >iedereen >klimmen >knippert >laadt >onder >oost
    >twee >vannacht >vast >vat >wordt >zat >zijn @back @balkon @ballon @belde @bellen @beweging @bezig @blaft
    @bloembakken @boom @bos @buurt @carport @collega @dealers @deur @dode @dozen @eentje @fakkels @fan @fietser
    @fietspad @fire @flat @gat @gebonk @geduwd @gejat @geleden @gesignaleerd @geven @gezicht @graffiti @hangt @hele
    @huis @idioot @ist @ja @junk @kant @kapstok @klas @kruipt @kruising @kuil @left @leuning @los @meer @mes
    @misschien @missing @moment @omgereden @parkeerterrein @planken @plat @pomp @rat @rieten @roldeur @rolstoel
    @scheef @schuur @schuurtje @schuurtjes @slaapt @slijptol @sloep @stil @tassen @taxi @terras @trekker @turken
    @vallen @vannacht @voetpad @vriendin @vuurwerk @weg @woningen @woon @zigeuners alarm:<, alarm:<bij alarm:<buiten
    alarm:digits<dwell alarm:lettered<van alarm:name<hoek alarm:name<van alarm:noun<achter alarm:noun<naast
    alarm:noun<uit alarm:noun<vanuit digits<dwell first lettered' loose# loose<achter lost_found:lettered<in
    lost_found:shop<- lost_found:shop<tussen lost_found:thing lost_found:thing<bij none:update noun<achter noun<buiten
    noun<langs noun<onder noun<vanuit noun<voorbij nr<tegenover public_space:<aan public_space:<langs
    public_space:<naast public_space:<om public_space:<voor public_space:street<bij public_space:street<onder
    report:<vanuit report:bare<bie report:bare<by report:loose<achter report:loose<uit report:noun<over
    report:noun<vanuit report:street street street'de street<away street<op street<over thing<bie update:<bij
    update:lettered<bij update:loose<bij update:loose<onder update:noun<achter update:noun<in update:noun<langs
    update:thing<door whole&bie whole&onder ~aart ~achter ~aker ~ankjes ~axis ~buro ~deling ~eerdek ~eervak ~elplek
    ~enplas ~entrum ~erf ~geving ~ging ~hoog ~hoppen ~iger ~ijskar ~imte ~inde ~irwell ~kelder ~kooi ~lamp ~lbos
    ~londer ~luik ~maal ~molen ~ndburo ~nepomp ~nkraam ~ntje ~ntrale ~ordeur ~ordijk ~orruit ~ortaal ~plas ~praxis
    ~rale ~rbomen ~rbox ~reet ~rkje ~row ~rpad ~rsteen ~ruimte ~rvak ~sbak ~senhok ~street ~stwerk ~teiger ~tische
    ~trum ~urdeur ~uwbrug ~veldje ~well
    """,
    0.5: """
    <bie =atelier =berging =bouwkeet =centrale =containers =elektriciteitshuisje =fietsenkelder =front =haventje
    =hoekflat =ijsclub =kade =laadpaal =lagere =omgeving =p+r =shed =slagerij =stationsplein =strandhuisje =terras
    =tolhuis =tramhalte =truckstop =zandpad >aangetroffen >brand >brug >buren >c >deelt >geblokkeerd >hangen >hangt
    >ingebroken >steken >tegen >verzakt >via >vroeg @arm @auto's @baas @bak @bankjes @bed @bord @bunt @buren @complete
    @dakraam @drempel @fietsenstalling @filmt @frituur @garage @gasflessen @gisteravond @glasbak @glijbaan @hebben
    @hooiberg @houten @kwartier @laag @laptoptas @liggen @lul @nacht @nachts @omgeslagen @onderuit @oranje @pand
    @planten @plein @portieren @quads @rijdt @rolluik @schuifpui @slaan @slot @spuitbus @stal @tegels @terrein
    @voordeur @vuil @wachten @worden @zag @zou alarm:<bie alarm:bare<ter alarm:housed<, alarm:name alarm:noun<aan
    alarm:noun<from alarm:noun<tegen alarm:nr alarm:shop<voor alarm:street<- alarm:street<achter all_clear:<achter
    all_clear:nr all_clear:thing<voor joined lettered^ lost_found:<bie lost_found:<onder lost_found:bare<tussen
    lost_found:noun<op lost_found:thing<voor name<boven public_space:<uit public_space:bare<away
    public_space:name<hoek public_space:name<in public_space:name<over public_space:shop<achter report:<boven
    report:name<aan report:noun<door report:noun<naast report:shop<in road# shop<tussen shop^ street' street<bij
    street<in update:<achter update:bare<bij update:nr update:nr<, update:shop<bij whole whole&bij whole&thing ~adpaal
    ~andpad ~auto ~aven ~baar ~chip ~ckstop ~derbox ~djes ~dpad ~dweg ~eide ~elbrug ~eman ~erging ~erhuis ~front
    ~gemaal ~gere ~gym ~ider ~jsclub ~khok ~lagere ~lbak ~ldje ~lletje ~lomp ~mhalte ~mpje ~nweide ~nzen ~olhuis ~onen
    ~rbos ~rdak ~rens ~ront ~sthoop ~telier ~uwkeet
    """,
    0.6: """
    <by <pod =appartement =bosrand =busstation =dierenkliniek =dorpshuis =eendjes =friettent =geldautomaat =hertenkamp
    =jachthaven =kruispunt =lijnbaan =optocht =praktijk =schoolhek =silo =skatepark =studentenhuis =trapje
    =trappenhuis =vismarkt =voetbalkooi =wijkcentrum =woonkamer =zijdeur =zwemplas >b >bezig >drie >gehangen >geland
    >gelegd >krijgt >lag >me >spekglad >vonkt >werd >wisselt @autos @bier @blokkeert @breekijzer @brommers @caravan
    @ding @gebeten @gedeald @gestoken @gordijn @grond @hal @hangjeugd @hens @hoofddoek @keer @langzaam @lijkt @loods
    @mariabeeld @marokkanen @meegenomen @middag @ongeluk @ontploffing @opengebroken @overburen @poort @rij @rooster
    @ruiten @scooters @steiger @stoplicht @voelen @vrijdagnacht @wegdek @zakjes alarm:<am alarm:<tegenover alarm:<ter
    alarm:bare<bij alarm:housed<in alarm:lettered alarm:street<door alarm:street<hoek alarm:thing<oet bare<pod
    called_112:<bij lettered<in lettered<op loose<by lost_found:<langs lost_found:<vanaf lost_found:name<tussen
    lost_found:thing<van name'de name<op public_space:<kruising public_space:<rondom public_space:lettered<op
    public_space:name public_space:name<aan public_space:noun<hoek public_space:noun<voor public_space:street<hoek
    public_space:thing<op public_space:thing<uit report:digits<op report:lettered<in report:shop<bij shop<achter
    street<kruising street<onder update:loose<achter update:name<over update:noun<op whole&aan whole&name ~alkooi
    ~apje ~boer ~ekflat ~emplas ~enbrug ~endjes ~ettent ~hoop ~huisje ~ijdeur ~illa ~isbaan ~isje ~ispunt ~jnbaan
    ~kade ~lhek ~nnel ~nument ~oolhek ~osrand ~p+r ~ptocht ~rdek ~sebaan ~shal ~shed ~stel ~tement ~tepark ~thaven
    ~trapje ~tunnel ~vering ~ving
    """,
    0.7: """
    <hoek <inne =achtertuin =basisschool =begraafplaats =bijkeuken =bouwput =camperplaats =fietsenwinkel =fietstunnel
    =hoekje =hondenlosloopveld =kerkpad =melkfabriek =parkje =rails =schuttingen =slaapkamerraam =sluiswachter
    =speeltoestel =speelveldje =tennisbaan =truckparking =voorraad =wc-raampje =winkelcentrum >112 >borrelt
    >doorgeknipt >geloof >gespoten >gezakt >ging >ingegooid >ontbreekt >opengebroken >rond >spreekt >t >vraagt @3e
    @achter @afrikaan @alweer @bankje @beroofd @bocht @brandgang @brandje @capuchon @elkaar @gedumpt @geparkeerd
    @gevlogen @hek @jassen @kelder @kleren @lantaarnpalen @liep @muziek @ochtend @onder @oversteek @pakketjes @plas
    @platen @schoppen @schuin @speeltoestel @stoelen @trein @verdwenen @verzakt @vond @zebrapad @zijdeur @zojuist
    alarm:housed alarm:name<bij alarm:name<by alarm:shop<op loose<tegenover lost_found:housed<in lost_found:street<op
    name<aan name<am noun# noun<bie noun<hoek nr<tussen person<bij public_space:<by public_space:<tegenover
    public_space:name<langs report:lettered report:loose<tegenover report:name<op street<an thing^ update:<hoek
    update:<onder update:digits<bij update:street<hoek whole&achter whole&by whole&der whole&langs ~alveld ~andweg
    ~enflat ~enplek ~enstal ~erkpad ~hokjes ~kpad ~oestel ~oofd ~orraad ~ouwput ~parkje ~rails ~sbos ~tingen ~wput
    """,
    0.8: """
    <kruising =achteringang =bunker =dierenwinkel =hondenveldje =jeugdhonk =kerkhof =milieustraat =muziekschool
    =nooduitgang =oliebollenkraam =onzen =rolluik =spoorwegovergang =straatkant =transformatorhuisje =trapveldje
    =tunneltje =vogelkijkhut =wijkgebouw >6 >drijft >eraf >geparkeerd >gooit >maken >rijden >schiet >smeult >wie @00
    @achterom @betonschaar @bewoners @fik @getrokken @gevochten @gisternacht @gozer @ingebroken @keukenraam @koelkast
    @kop @kozijn @omver @schijnt @schroeven @scootmobiel @slaapkamer @uut @verrekijker @voelt @wonen
    alarm:lettered<achter alarm:name<bie alarm:name<boven alarm:person<bij alarm:street<, alarm:street<van
    called_112:noun<bij housed<in lost_found:<by lost_found:name<bij lost_found:noun<aan name#
    public_space:loose<boven public_space:loose<naast public_space:name<am public_space:noun<aan
    public_space:noun<onder public_space:street<- public_space:street<voor report:lettered<op report:shop
    report:shop<achter report:street<aan report:street<langs shop<op street^ thing# whole&bare whole&noun ~aantje
    ~atkant ~bunker ~erkhof ~gdhonk ~ijkhut ~khof ~khut ~olluik ~onzen ~opgang ~rkamer ~ventje
    """,
    0.9: """
    =basketbalveld =carpoolplaats =fietsbrug =fietsenrek =heemtuin =hondenveld =industrieterrein =kapelletje
    =kelderbox =tuinhuis >doorgezaagd >gepikt @) @bewusteloos @blauw @bomen @brant @e @gegooid @gepikt @gestopt
    @gevallen @groepje @jongeren @laatst @overval @pad @schutting @stokken @vent @verloren @wiet alarm:<oet
    alarm:lettered<op alarm:name<langs alarm:road alarm:road<op alarm:street<over cut&tegen lost_found:noun<achter
    name<over none:all_clear noun<onderaan nr'de public_space:<an public_space:lettered public_space:noun<langs
    public_space:street public_space:street<in report:lettered<uit report:name<boven report:name<hoek
    report:noun<tussen report:street<over thing<an whole&at ~agerij ~emtuin ~enveld ~erraam ~inhuis ~lijn ~neltje
    ~nrek ~oker ~opveld ~rsbrug ~senrek ~tsbrug
    """,
    1.0: """
    =kleuterschool =metrostation =speelbos =wasruimte =zandweg >beklad >gestolen @brandt @gehaald @matras @omgeving
    @regenpijp @troep @uitkijk alarm:lettered<bij alarm:name<voor alarm:street lettered<achter none:called_112
    public_space:name<op public_space:noun<tegenover public_space:noun<tussen report:nr<voor shop<naast street<achter
    street<door update:lettered<in update:noun<onder ~eelbos ~entuin ~honk ~silo
    """,
    1.1: """
    @achterdeur @wc alarm:<hoek alarm:shop<achter lost_found:loose<naast name<hoek public_space:<hoek
    public_space:noun<achter report:name<over report:street<door shop<voor whole&shop whole&vd ~ergang
    """,
    1.2: """
    @meter alarm:street<bij all_clear:nr<bij lost_found:shop<bij lost_found:street<in noun^ report:street<in
    """,
    1.3: """
    >lekt alarm:noun<onder alarm:nr<voor
    """,
    1.4: """
    alarm:nr<- alarm:street<in public_space:street<op
    """,
    1.5: """
    none:question
    """,
    1.6: """
    none:chatter public_space:street<van
    """,
    1.7: """
    public_space:<achter
    """,
}

WEIGHTS: Final = {sign: weight for weight, signs in _TABLE.items() for sign in signs.split()}
"""Weight by sign; a sign that is not here weighs nothing."""
