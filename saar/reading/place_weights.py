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
    -1.8: """
    chatter:street loose'een
    """,
    -1.7: """
    !marktplaats @werkt public_space:noun<away
    """,
    -1.6: """
    chatter:<bij loose' report:digits<voor
    """,
    -1.5: """
    called_112:<, called_112:<in called_112:loose noun'een question:nr street'een
    """,
    -1.4: """
    @landt alarm:bare<voor alarm:person<- chatter:noun chatter:noun<bij chatter:nr
    """,
    -1.3: """
    !verkoop alarm:person<, all_clear:<onder all_clear:loose<voor all_clear:noun<, bare<boven bare<on
    called_112:noun<- chatter:shop cut&shop lost_found:housed<, person# question:<boven question:street
    report:bare<hoek report:bare<uit report:loose<away street'own street<uit update:<tegen update:<uit update:<vanaf
    update:bare<in update:loose<voor whole&tegen
    """,
    -1.2: """
    <vor @ruikt @stop @zegt alarm:digits<op all_clear:<, all_clear:<aan bare<an bare<onder called_112:<over
    called_112:<van called_112:digits<bij called_112:name<- chatter:<achter chatter:<in chatter:<op chatter:lettered
    chatter:name<op chatter:noun<, chatter:street<- lost_found:<, report:bare<voor report:nr<, thing<om update:<dwell
    update:loose<uit update:name<van update:thing<tegen
    """,
    -1.1: """
    <beneden <binnen >niks >vanmiddag @bloed @kleine @oude alarm:loose<boven all_clear:<uit all_clear:nr<van
    all_clear:thing<- bare<langs called_112:<door called_112:loose<op called_112:loose<voor called_112:name<over
    called_112:noun<, chatter:<, chatter:housed chatter:name<in chatter:name<voor chatter:noun<op cut&vd
    lost_found:digits lost_found:noun<away lost_found:person lost_found:thing<over noun<away public_space:bare<op
    public_space:bare<van public_space:nr<- question:noun<in report:street<voor street# update:bare<op
    update:loose<naast update:name<uit update:shop<- update:shop<van
    """,
    -1.0: """
    !06- !adres !dat_volk <achterin =kamer @1 @blauwe @eindigt @even @geforceerd @hoort @kijkt @reageert @rode @sinds
    @steken @witte @zonnepanelen alarm:digits<bij alarm:digits<van alarm:thing<tussen all_clear:bare
    all_clear:name<van all_clear:name<voor all_clear:thing<, all_clear:thing<van bare<aan bare<door bare<rond
    bare<voor called_112:bare chatter:<aan chatter:<onder chatter:name chatter:name<bij chatter:noun<van
    chatter:thing<in chatter:thing<op loose<rond lost_found:name<away lost_found:name<voor lost_found:nr name<from
    person<, public_space:<te public_space:digits<op question:<, question:<away question:<langs question:<voor
    question:loose<bij question:loose<op question:thing report:bare<aan report:bare<away report:bare<on
    report:loose<om update:<net update:<om update:<van update:digits<van update:noun<uit ~kamer
    """,
    -0.9: """
    !die_lui !heet_ !woont =bakje =kraan =overbuurvrouw =paal =sleutelbos =tent =vuilcontainer >achtergelaten >donker
    >gekeken >hem >ingetikt >puilt >verloren @delen @euro @gedaan @gemeld @gereedschap @gistermiddag @groene @lucht
    @lui @nee @persoon @precies @scheur @stank @voetbal @wacht @week alarm:<net alarm:bare<an alarm:bare<door
    alarm:bare<te alarm:thing<away all_clear:<away all_clear:<bie all_clear:bare<bij all_clear:digits<op
    all_clear:loose<aan all_clear:loose<van all_clear:name bare<buiten bare<over called_112:noun<van chatter:<at
    chatter:<naast chatter:<uit chatter:<voor chatter:loose chatter:name<, chatter:name<aan chatter:noun<-
    chatter:noun<in chatter:thing cut&achter cut&bie cut&boven cut&of digits<van loose'own loose<away loose<door
    loose<near loose<net loose<vanaf lost_found:shop<van lost_found:street<, lost_found:thing<door name<vanuit
    name<vor nr<uit person'own person<door public_space:bare<te public_space:loose<away question:<aan question:<bij
    question:<door question:<in question:bare<bij question:loose question:noun<van question:noun<voor report:bare<door
    report:bare<over report:bare<rond report:loose<an report:name<on report:person<van report:thing<vanaf road<away
    shop<, street<dwell thing<away thing<te update:<przy update:<vanuit update:bare update:bare<przy update:name<dwell
    update:noun<van update:noun<vanaf update:road<away update:street<dwell update:thing<vanaf whole&voor ~atoren
    ~bakje ~efstal ~kraan ~kussen ~shop ~stje ~telbos ~toel
    """,
    -0.8: """
    <helemaal <oan =church =kliniek =paspoort =punt =rieten =schoolbus >aangehouden >als >begint >blokkeert >erachter
    >erbij >genomen >getrapt >gevlogen >helemaal >hoorde >kinderen >woensdag >zo @bedrijf @bijna @briefje @cobra
    @dacht @deuk @haan @hoogte @kettingzaag @kot @naast @opgesloten @pakje @slang @sleutel @sneeuw @stoel @toch
    @unsere @waren @wasmachine @wielen @wietkwekerij @wit alarm:<beneden alarm:<binnen alarm:<te alarm:bare<onder
    alarm:loose<van alarm:thing<langs all_clear:<door all_clear:<van all_clear:bare<in all_clear:bare<op
    all_clear:digits all_clear:name<, all_clear:street<van bare<am bare<bei bare<beneden bare<helemaal bare<in
    bare<net bare<om bare<op bare<tegen called_112:<- called_112:<vanuit called_112:housed called_112:housed<,
    called_112:loose<bij called_112:name called_112:name<in called_112:name<van called_112:noun<door
    called_112:noun<in called_112:thing<in chatter:<away chatter:<bie chatter:<langs chatter:<on chatter:<van
    chatter:loose<boven chatter:loose<op chatter:loose<voor chatter:nr<op chatter:shop<bij chatter:street<van
    chatter:thing<aan chatter:thing<van chatter:thing<voor cut&by cut&street loose<vanuit lost_found:<away
    lost_found:<over lost_found:<te lost_found:<van lost_found:bare<away lost_found:bare<op lost_found:bare<te
    lost_found:digits<op lost_found:loose<door lost_found:loose<uit lost_found:loose<voor lost_found:nr<van
    lost_found:person<- lost_found:person<van person<voor public_space:bare<door public_space:bare<in
    public_space:loose<door public_space:thing<boven question:<at question:<uit question:<van question:lettered
    question:loose<in question:name<van question:noun question:noun<boven question:shop question:street<op
    question:thing<in question:thing<op report:<ter report:<vor report:bare<onder report:loose<door report:noun<from
    update:<from update:<ter update:bare<away update:bare<langs update:bare<ter update:bare<voor update:person<,
    update:road whole&person ~church ~fam ~kastje ~klep ~lbus ~oolbus ~otoren ~rek ~rieten ~rmat ~roof ~rretje ~uder
    ~urch ~vuur
    """,
    -0.7: """
    <om =avondwinkel =balcony =donker =gelopen =hallway =hiernaast =house =ijzer =ingebroken =kantoor =regen =sponning
    =terrein =voordeuren =vroeg =waeter =ziekenhuis =zwemles >afgezet >an >auto's >bleek >daar >denkt >familie
    >gebeurd >gedrukt >geschroefd >gewaaid >gezinnen >kon >kwijt >lek >mille >on >ontsnapt >verkeerd >vor >want >weet
    @6 @alles @betaald @blijft @daar @dochter @donkerblauwe @gesproken @geur @huisgenoot @kater @koop @lampje @lichten
    @meiden @meteen @mijnheer @morgen @pakketten @pizza @post @prullenbak @reling @schipper @sem @sporen @student
    @teruggekomen @towards @trekt @tuinen @wie @zeggen @zoeken alarm:bare<aan alarm:bare<boven alarm:bare<net
    alarm:bare<op alarm:bare<tegen alarm:digits alarm:noun<tussen alarm:street<uit alarm:thing<- alarm:thing<over
    all_clear:<- all_clear:<over all_clear:loose all_clear:loose<door all_clear:name<- all_clear:noun
    all_clear:noun<aan all_clear:noun<away all_clear:noun<uit all_clear:person bare# bare<achterin bare<binnen
    bare<naast bare<te bare<under bare<van called_112:<aan called_112:<achter called_112:digits called_112:loose<aan
    called_112:name<, called_112:street<van called_112:thing<- chatter:<- chatter:<boven chatter:<door chatter:<hoek
    chatter:<over chatter:<tegen chatter:<vanuit chatter:<yn chatter:bare<bij chatter:housed<, chatter:loose<bij
    chatter:loose<in chatter:loose<onder chatter:name<- chatter:name<van chatter:noun<voor chatter:nr<van
    chatter:shop<in chatter:street<, chatter:street<in chatter:street<op cut&aan cut&in cut&langs cut&noun cut&van
    loose<an loose<inside loose<voor lost_found:<from lost_found:bare<aan lost_found:bare<van lost_found:name<dwell
    lost_found:name<van lost_found:thing<achter noun<net person<- person<away person<in public_space:person
    public_space:thing<, question:<achter question:<over question:bare question:digits question:name<,
    question:name<boven question:noun<op question:nr<op question:street<, question:thing<aan question:thing<voor
    report:<inside report:<w report:bare report:bare<bij report:bare<in report:bare<langs report:bare<te
    report:bare<ter report:bare<tussen report:bare<w report:person<, report:person<door report:thing<aan
    report:thing<away report:thing<om report:thing<over shop<van thing<over thing<rond thing<vanaf thing<vanuit
    update:<te update:<yn update:loose<over update:loose<yn update:name update:name<door update:person<- update:shop<,
    update:thing<, update:thing<om ~aast ~ader ~alcony ~allway ~atje ~ator ~beek ~bel ~blad ~card ~cony ~deuren ~dief
    ~dirk ~donker ~epje ~gels ~hemd ~house ~ijzer ~jzer ~kamers ~klas ~laar ~lway ~mers ~mles ~oers ~onning ~regen
    ~rnaast ~spoort ~vond ~vroeg ~waeter ~wemles ~wijk
    """,
    -0.6: """
    <aant <dwell <net <te =achterkant =achterlijke =asfalt =beek =bel =bureau =deurknop =diefstal =dirk =fam
    =fietsenrekken =flats =garagepoort =gaten =gesprek =hens =keet =kerststal =klant =kreek =kuil =nieuwbouw =oranje
    =parkeerautomaat =plassen =portier =rand =rek =rooie =scholen =schoonzus =schuifpui =servetje =shop =slaapkamer
    =stad =straat =uitgang =veranda =vuur =wasmachine =wijk =zuster >accent >ad >belt >binnen >gebeld >gebracht
    >gebroken >korting >maakt >natuurlijk >per >rijdt >rood >terug >the >thuis >tussen >west >with >zelf @/
    @aanvulling @bel @black @blootje @boys @camera @dealer @diesel @doen @donkere @doorgeven @drieen
    @eikenprocessierups @ex @factuur @filmpje @gehuurd @gericht @gewoon @gratis @grijze @half @hooi @ie @jeden @jouw
    @kijk @lamp @lang @meneer @mij @moeder @mooie @motor @nachten @neefje @off @onbekende @oost-europeanen @pas
    @peuter @poes @pyromaan @ri @springen @stolen @syriers @trekken @tweeling @vechtpartij @viel @vonken @vriend
    @waarschijnlijk @welkom @wethouder @wind @woont @zoek @zwaailichten @zwart @zwarte alarm:<aant alarm:bare<bie
    alarm:bare<binnen alarm:bare<buiten alarm:bare<on alarm:loose<away alarm:name<bei alarm:noun<door
    alarm:street<dwell alarm:thing<achter alarm:thing<om alarm:thing<vanuit all_clear:<te all_clear:thing<onder bare
    bare' bare<at bare<inside called_112:<uit called_112:loose<in called_112:name<uit called_112:person
    chatter:<tussen chatter:<vanaf chatter:bare<in chatter:digits chatter:digits<op chatter:digits<voor
    chatter:lettered<van chatter:loose<aan chatter:loose<on chatter:loose<over chatter:loose<van chatter:name<away
    chatter:name<uit chatter:noun<uit chatter:thing<, chatter:thing<achter cut&at cut&bare cut&name digits<voor
    housed<te loose<langs loose<oan loose<over loose<tussen lost_found:<dwell lost_found:<om lost_found:loose<om
    lost_found:name<, lost_found:name<- lost_found:noun<, lost_found:nr<, lost_found:nr<op lost_found:nr<voor name<-
    name<net name<uit none:public_space noun'own noun<te nr<door nr<dwell person<aan public_space:<net
    public_space:bare<over public_space:bare<voor public_space:loose<van public_space:name<, public_space:thing<onder
    public_space:thing<tegen question:digits<op question:loose<voor question:name question:name<- question:name<away
    question:name<voor question:noun<, question:nr<voor question:shop<bij question:street<van question:thing<-
    report:<beneden report:<binnen report:<buiten report:<om report:bare<binnen report:bare<boven report:bare<om
    report:bare<van report:loose<naast report:noun<away report:noun<onder report:road<op report:street<uit shop<-
    thing'een thing<, thing<boven thing<tussen update:<an update:bare<aan update:bare<te update:noun<aan
    update:noun<door update:person update:person<van update:street<in update:thing<net ~achine ~alen ~anda ~ande
    ~asfalt ~bek ~bord ~bran ~broken ~cam ~cholen ~chot ~ding ~droger ~egel ~egen ~eiding ~eige ~elopen ~elzaal ~ende
    ~epoort ~eranda ~erde ~esprek ~falt ~fels ~flats ~fpui ~gaten ~havo ~hens ~hine ~houder ~icht ~ijne ~iker ~iste
    ~klant ~knop ~kreek ~lant ~lassen ~lats ~lers ~llatie ~lol ~mdraad ~nter ~nzus ~oger ~oien ~ooie ~oonzus ~ooters
    ~oranje ~ortier ~pan ~pijl ~pkamer ~prek ~raatje ~rgevel ~rlijke ~rooie ~rvetje ~slicht ~stad ~steken ~ststal
    ~taling ~tegels ~tels ~uifpui ~urknop ~uwbouw ~wak ~zakken ~zuster
    """,
    -0.5: """
    !herken <- <away <ien <inside <van =altijd =bak =bezorgd =bibliotheek =blauw =boomwortels =bord =bouwplaats =bran
    =buitenboordmotor =bussen =cam =damesfiets =deurmat =dierenarts =dokter =dressoir =emmer =fietstas =geduwd =glas
    =havo =huisje =jaren =kast =kerstboom =klein =klep =klinkers =kraag =lokaal =lol =muren =museum =oons =overall
    =pan =partytent =raampje =regenpak =schoot =schuren =slaapkamers =speelplaats =stoplicht =strot =thuis =thuiskomst
    =uitrit =verkeerslicht =verkeerslichten =volle =voorkant =vrachtwagens =waterschap =zand =zebra >belde >blank
    >blijft >draait >erop >fiets >from >gekregen >gelopen >gezegd >haalt >has >he >houden >kenteken >kijken >lagen
    >maandag >maar >nodig >nou >plaat >przy >stappen >stond >stop >toe >valt >vanmorgen >vest >was >yesterday @17 @61
    @alle @allebei @alleen @are @avonden @bakfiets @blikjes @boer @bovenleiding @branden @brief @brommer @bruin
    @bruine @buitenboordmotor @container @d'r @dame @dochtertje @dus @eens @elk @engerd @fiets @fietsenhok @foto
    @geblindeerde @gehad @gele @heg @iedere @ingang @jaar @jayden @jou @juf @kan @kat @kelderraam @kennen @korting
    @lantaarnpaal @links @ma @medewerker @mein @meine @mit @monteur @mw @naalden @namens @nepagent @notaris @nummer
    @of @omhoog @ontploft @opening @ouders @passat @per @plaat @platte @pleegzoon @plekken @probeert @pyjama @reed @s
    @samen @schouder @sigaret @sleutels @stapte @stapvoets @step @sticker @stickers @stoeptegel @struiken @toilet @tot
    @twee @uw @vals @verf @vier @volgens @vuilcontainer @waaien @weisser @wel @zaten @zelfde @zien @ziet @zilveren @zo
    @zo'n @zogenaamd alarm:<ien alarm:bare<ien alarm:digits<voor alarm:lettered<uit alarm:loose<aan alarm:loose<inside
    alarm:loose<naast alarm:loose<net alarm:noun<away alarm:thing alarm:thing<te all_clear:<achterin all_clear:<from
    all_clear:<ter all_clear:bare<ter all_clear:bare<voor all_clear:loose<achterin all_clear:loose<over
    all_clear:name<away bare<ien bare<oan bare<yn called_112:<net called_112:<vanaf called_112:loose<over
    called_112:nr<door called_112:nr<van called_112:thing<op chatter:<an chatter:<dwell chatter:<net chatter:<om
    chatter:<te chatter:<ter chatter:bare chatter:bare<away chatter:bare<ter chatter:loose<at chatter:loose<tegen
    chatter:loose<uit chatter:noun<aan chatter:noun<langs chatter:nr<, chatter:nr<bij chatter:person chatter:shop<,
    chatter:thing<- chatter:thing<bij cut cut&tegenover lettered<uit loose loose<achterin loose<om loose<van
    lost_found:<voor lost_found:bare lost_found:loose<bij lost_found:person<voor lost_found:street<van
    lost_found:thing<uit name<onder name<van noun<from noun<oet person person' person'een person^
    public_space:<helemaal public_space:<near public_space:bare<helemaal public_space:loose<onder
    public_space:name<away public_space:noun<on public_space:thing<- public_space:thing<van question:<- question:<an
    question:<op question:<tegen question:<tussen question:bare<op question:loose<aan question:loose<over
    question:loose<van question:noun<over question:nr<- question:nr<van question:shop<- question:thing<bij
    question:thing<boven report:<away report:<helemaal report:bare<at report:bare<buiten report:bare<helemaal
    report:bare<net report:loose<tussen report:name<, report:name<- report:name<bij report:name<voor
    report:noun<tegenover report:person thing' thing<- update:<- update:<buiten update:<tussen update:<w
    update:bare<net update:bare<w update:lettered<, update:loose<in update:loose<net update:loose<tegen
    update:loose<van update:name<op update:noun<- update:nr<bij update:thing<away whole&in whole&op whole&over
    whole&tegenover ~aaltje ~adje ~aken ~altijd ~anelen ~apen ~atie ~azen ~bak ~blauw ~blik ~chap ~churen ~dlopen
    ~dmotor ~dokter ~duwd ~ebra ~egeven ~eien ~eken ~emmer ~enarts ~essoir ~etst ~etstas ~eurmat ~ezorgd ~gas ~geduwd
    ~geld ~genpak ~glas ~heater ~hone ~iets ~inkers ~iool ~jaren ~jnen ~jtje ~kens ~khok ~kids ~klein ~kraag ~kter
    ~kwagen ~lang ~loeg ~loemen ~lpen ~lveren ~lwagen ~market ~mheden ~mmer ~muren ~nnen ~npak ~omaten ~onie ~oons
    ~open ~orgd ~orkant ~ortels ~otor ~plicht ~raat ~rall ~rdje ~reek ~rekken ~ren ~rijtje ~ringen ~rket ~rman ~roek
    ~roeven ~rschap ~rweg ~sfiets ~skomst ~slot ~soir ~stas ~stboom ~straat ~strot ~taande ~thuis ~trit ~trot ~tuig
    ~tytent ~uitrit ~valt ~verall ~volle ~zebra ~zijnen
    """,
    -0.4: """
    !iedereen <, <behind <door <from <im <near =aanhanger =automaat =balie =bank =bek =betalen =blik =blok =boom
    =broodtrommel =bruiloft =bus =dakdekker =deur =deure =dochters =dumpplek =elektrische =ene =flatgebouw =fontein
    =gang =gas =gegaan =glazenwasser =goot =graven =halte =hangplek =hartstichting =heb =hekje =hotel =hurken =iemands
    =jongeren =journaal =kamp =kids =kier =kom =lichterlaaie =maat =oefening =onbekende =open =ouderen =paaltje
    =parkeerterrein =pinapparaat =pizzeria =plek =provincie =raam =ren =riool =rivier =roltrap =rookmelders =school
    =schuurtje =scouting =slopen =sms =sok =spijlen =steken =sticker =straatbbq =trapveld =tuig =vakantiehuis
    =verdieping =verpleeghuis =verzorgingshuis =volgende =vorige =vragen =wak =wandelen =webshop =wisselen =woonboot
    =zij =zonnepanelen >101 >afgesloten >ben >bestaat >by >dak >dan >draaien >erin >fikt >geraakt >gesprongen >gooien
    >hadden >haha >halen >hier >hoort >ist >kan >last >liggen >loopt >m >man >meisje >misschien >morgen >nu >over
    >overal >platen >punt >stuk >uiterlijk >uur >vrouw >we >welke >wil >zakjes @33 @achterkant @af @altijd @avonds
    @banden @bbq @belt @bestelbus @blijkt @bloemen @buitenkant @camera's @corrie @dader @dakdekker @dan @dealen @deel
    @denk @dijk @donderdag @drie @echt @eieren @eigenaar @ein @en @eten @excuses @familie @fietstunnel @for @found
    @gast @gaste @gasten @geen @gemeente @genaamd @geopend @geraakt @gevolgd @gewaaid @gezocht @heer @hij @hoek
    @hoofddoeken @hou @hun @kaart @kapsalon @kast @ketting @kinderen @kom @leit @mail @met @mevr @mevrouw @natuurlijk
    @nichtje @niemand @niet @ogen @oma @ontploffing @ook @oplichter @pakketje @personen @pistool @polen @prijs @rand
    @rommelmarkt @schoenen @scholen @sirene @slotenmaker @spreekt @stuk @stuur @tafel @tas @telefoon @tuig @tweede
    @typisch @vader @vaders @vol @vom @voor @vrachtwagen @want @wed @weet @winkelwagen @zelf @zicht @zoontje
    alarm:bare<beneden alarm:bare<van alarm:bare<yn alarm:lettered<- alarm:loose<at alarm:loose<voor alarm:name<achter
    alarm:noun<om alarm:noun<over alarm:thing<net all_clear:<at all_clear:<voor all_clear:bare<te all_clear:bare<van
    all_clear:digits<van all_clear:loose<at all_clear:loose<uit all_clear:noun<op all_clear:person<- all_clear:street
    all_clear:thing<op bare<uit beside called_112:<te called_112:bare<net called_112:bare<op called_112:bare<te
    called_112:bare<voor called_112:person<- called_112:person<voor called_112:thing chatter:bare<op chatter:bare<over
    chatter:bare<te chatter:bare<uit chatter:bare<voor chatter:noun<over chatter:nr<- chatter:person<-
    chatter:person<bij chatter:shop<van chatter:street<uit chatter:thing<onder cut&nr cut&over digits digits' loose<-
    loose<aan loose<buiten loose<te loose<yn lost_found:<- lost_found:<door lost_found:<uit lost_found:bare<bei
    lost_found:bare<voor lost_found:housed lost_found:loose<on lost_found:noun<langs lost_found:noun<tussen
    lost_found:noun<van name<, name<achter none:alarm noun<dwell noun<near person<van public_space:<,
    public_space:<away public_space:<bie public_space:<van public_space:bare<net public_space:digits
    public_space:loose<over public_space:name<van public_space:person<bij public_space:person<door
    public_space:person<van public_space:thing<away question:<dwell question:<te question:<vanaf question:bare<in
    question:bare<te question:loose<tegen question:name<uit question:noun<bij question:person report:<onder
    report:<tegen report:bare<inside report:lettered<bij report:loose<langs report:loose<net report:loose<onder
    report:name<van report:noun<dwell report:thing<door report:thing<langs shop<away speaker thing<at thing<tegen
    update:<boven update:<inside update:bare<inside update:bare<over update:bare<rond update:bare<van update:lettered
    update:loose<door update:loose<om update:loose<op update:name<- update:name<in update:noun<boven update:noun<te
    ~aars ~aatbbq ~acht ~akhuis ~alie ~ands ~apveld ~aren ~arts ~balie ~band ~bus ~cker ~deure ~dienst ~ebshop ~echt
    ~eerd ~eghuis ~elhuis ~emands ~ene ~enst ~eren ~eria ~ericht ~es ~etalen ~eter ~eure ~ezel ~ezen ~fening ~form
    ~gaan ~gegaan ~gooien ~graven ~gshuis ~haag ~halte ~hanger ~heb ~hekje ~helpen ~hotel ~hurken ~ichter ~iehuis
    ~iene ~iler ~imen ~kap ~kier ~klok ~kom ~kuil ~lgende ~lijk ~loft ~melder ~mouw ~mpplek ~ncie ~ndelen ~nden ~nger
    ~ngeren ~ngplek ~niform ~nker ~oard ~oering ~oken ~oltrap ~omst ~onboot ~ontact ~ontein ~opende ~otel ~oten ~oute
    ~outing ~paal ~paraat ~partij ~pijlen ~railer ~rbak ~rden ~rder ~rgen ~rger ~rige ~riool ~rische ~rivier ~rlaaie
    ~rnet ~rommel ~rouw ~rtij ~ruimen ~rvrouw ~sers ~slopen ~sms ~sok ~sselen ~tact ~tein ~ticker ~ting ~tsen ~tten
    ~tter ~uderen ~uiloft ~unning ~urnaal ~vier ~vincie ~volk ~vorige ~vragen ~wasser ~wit ~zij ~zzeria
    """,
    -0.3: """
    !? !stuur !volgens <tegen <uit <vanaf =aannemer =achterom =andermans =barbecueen =beuken =bloed =blote =boeien
    =bomen =boot =bos =boulevard =bouwmarkt =braderie =cafe =corner =d'r =daarnet =dame =deurpost =dorp =e-bike
    =eentje =es =fietspomp =frituur =fysio =garages =gebeurd =gerend =godsnaam =grasveld =haag =hetzelfde =heur =hij
    =hoofdweg =huismeester =ijsbaan =ijssalon =joch =jonge =kaartautomaat =kant =kap =kelderboxen =kiosk =klaarlichte
    =klimrek =kozijn =krijt =kringloop =laat =lampen =meten =moestuin =motoren =mouw =muur =openstaande =opvang
    =overkant =pand =partij =pleats =put =randweg =rijbaan =schutting =soep =spoor =springen =stalling =stop =stroom
    =tillen =toren =uns =vangrail =veld =verkopen =voetbalclub =volk =waterleiding =wegdek =welke =wintersport =wit
    =woning =woonwagenkamp =zandbak =zilveren =zogenaamd >bericht >bie >blaft >busje >buurman >cm >den >der >deur
    >dicht >elf >fr >gaan >geb >geprobeerd >gericht >gerold >gevat >gezien >grote >had >hoef >iemand >jas >klem >klimt
    >knettert >kwam >mag >mit >neemt >net >niet >ook >parkeert >reed >sleutels >spullen >staan >step >stinkt >this
    >trekken >vd >vermist >voeten >waren >wilde >woont >zegt >zetten >zoeken @112 @2 @30 @adres @agent @agenten @al
    @allen @als @bakker @bleek @brandkraan @breken @buurvrouw @code @collectebus @dag @ek @erin @film @ga @galerij
    @gerommel @geslagen @gisteren @glaszetter @heb @heet @hem @hondenpoep @hoofd @hoor @i @iedereen @iets @jerrycans
    @kerstverlichting @kleedkamer @klimt @klok @koper @kwart @laan @lag @lawaai @ligt @lijn @m @maandag @maken @meisje
    @mensen @merk @midden @minuten @moet @neef @niks @oneven @opgelicht @ophalen @oppas @overal @overlast @pasje
    @pillen @plastic @plek @posten @postma @praat @respect @ruit @rukken @scheuren @seit @sieraden @sloot @spuit @spul
    @steeg @stoeptegels @stroom @tak @techno @touw @trap @traumaheli @verkeerde @verkeerslicht @vermist @verschil
    @verzamelen @vrijdag @weggelopen @welke @wij @zandbak @zei @zichzelf @zie @zuster @zwei alarm:<away alarm:<door
    alarm:<langs alarm:<tussen alarm:loose alarm:loose<door alarm:loose<onder alarm:name<- alarm:name<away
    alarm:name<in alarm:shop<- alarm:street<langs alarm:thing<bij alarm:thing<naast alarm:thing<op alarm:thing<voor
    all_clear:bare<onder all_clear:name<uit all_clear:person<van all_clear:thing<over called_112:<an
    called_112:<binnen called_112:loose<an called_112:loose<door called_112:loose<van called_112:loose<vanaf
    called_112:thing<, called_112:thing<over chatter:<buiten chatter:bare<aan chatter:bare<buiten chatter:bare<van
    chatter:digits<van chatter:housed<van chatter:loose<door chatter:noun<away chatter:person<, chatter:person<van
    chatter:thing<door chatter:thing<tegen chatter:thing<uit cut&der cut&person digits# housed<bij housed<van
    lettered<- long1 long6 loose<dwell lost_found:bare<in lost_found:digits<van lost_found:loose<van lost_found:name
    lost_found:street lost_found:street<dwell lost_found:thing<- name<an name<on noun<- noun<at noun<tussen
    public_space:noun<op public_space:street<aan public_space:street<over question:<bei question:<buiten question:<om
    question:bare<bei question:bare<over question:bare<van question:digits<van question:name<dwell question:noun<-
    question:noun<away question:person<- question:street<uit question:thing<, question:thing<van report:<-
    report:<dwell report:<from report:<rond report:<te report:<vanaf report:bare<op report:bare<tegen
    report:digits<van report:loose<over report:loose<tegen report:name<tussen report:person<- report:person<aan
    report:road report:street<dwell report:thing<, report:thing<op road^ shop<in thing thing<dwell thing<langs
    update:<away update:<beneden update:<binnen update:<voor update:<voorbij update:bare<beneden update:bare<binnen
    update:lettered<op update:name<, update:noun<away update:noun<over update:shop update:shop<away update:street<van
    update:thing<bij update:thing<over whole&fan whole&loose whole&naast whole&tussen ~aamd ~aarnet ~aderie ~ages
    ~alclub ~amen ~ance ~anen ~anse ~antoor ~arages ~asveld ~bank ~beuken ~bike ~bloed ~blok ~blote ~boeien ~bomen
    ~boot ~bos ~cafe ~choten ~chters ~chting ~corner ~cursus ~d'r ~dden ~dekker ~dere ~ders ~deur ~doek ~dorp ~dsnaam
    ~e-bike ~eats ~ebeurd ~ebus ~ecueen ~edrijf ~eentje ~eeuwen ~ekende ~eker ~elders ~elen ~elkooi ~elle ~emen ~emer
    ~enaamd ~enhuis ~erende ~ermans ~erom ~erpomp ~ervice ~estuin ~eten ~eurd ~even ~fysio ~gavond ~gdek ~gelegd
    ~gerend ~ggetje ~gnacht ~heur ~hij ~hterom ~iden ~igen ~igheid ~ijbaan ~ijst ~iosk ~iten ~jden ~jlen ~joch ~jonge
    ~jsbaan ~kast ~kiosk ~kozijn ~krijt ~lampen ~leding ~legd ~lichte ~limrek ~llen ~loed ~lote ~maat ~mand ~mans
    ~menten ~merk ~meten ~mrek ~naam ~ngloop ~ngrail ~nhek ~nier ~nnemer ~ofdweg ~onge ~otheek ~pleats ~poor ~post
    ~put ~raag ~raak ~raan ~rail ~rboxen ~rend ~rij ~rijf ~rijt ~rikken ~rituur ~rken ~rkopen ~rnacht ~rner ~roeg
    ~roep ~room ~rsport ~rsus ~slepen ~soep ~spoor ~ssalon ~ssen ~stoken ~stop ~taan ~tbbq ~tfeest ~tier ~tijd ~tillen
    ~toor ~toren ~tspomp ~tuur ~ueen ~ugel ~ulance ~uns ~urpost ~utting ~vice ~wand ~wegdek ~welke ~werken ~wmarkt
    ~ysio ~zakjes ~zoon
    """,
    -0.2: """
    !halen <boven <over <tussen <under <vanuit <voor <w <yn =aanbieding =achtertuinen =action =aub =bakker =bbq
    =bedrijf =bestelling =bio =bloemist =bovenwoning =brandgang =brandtrap =brug =bruggetje =buggy =burger =dak
    =dakterras =dansen =denk =dierenambulance =doven =droger =duin =dure =eend =fietsenstalling =fietser =fietsers
    =geboren =gegooid =gekomen =geparkeerde =gereden =gezien =gisteravond =gladde =glasvezel =goed =gooien =gracht
    =gratis =grootte =gruzelementen =hangen =heide =herrie =hoekhuis =hoekwoning =hoes =hokje =hoor =houdgreep =huizen
    =juwelier =kabelbaan =kebabzaak =kelders =kerktoren =kinderboerderij =kleedkamer =kleinzoon =kliko =kroeg
    =kunstwerk =lang =lijst =living =lui =market =meer =melding =merk =meter =moest =neighbour's =oudere =oversteek
    =papierbak =park =plaatse =pleintje =plus =politiebureau =portieren =profiel =ramen =receptie =reis =restaurant
    =rij =rollators =rusthuis =sauna =schijnen =schooltijd =schot =skatebaan =snelweg =sportpark =stappen =stilstaande
    =stoeprand =struik =stukken =tandarts =trafohuisje =trampoline =tuinen =tuinhek =tuinhuisje =veiligheid =vijver
    =wacht =wal =wandelpad =water =weduwe =weiland =werkplaats =window =zakjes =zebrapad =zo'n =zorgcentrum >achter
    >afgebrand >at >auto >bel >bij >boven >dag >deze >drukken >er >fietsen >geeft >gehad >geklommen >gekomen >gesloten
    >gesneden >gesproken >gestoken >gisteravond >half >hebt >heijn >het >ingetrapt >it >je >kunnen >lopen >mogen
    >nummer >oefening >om >onze >s >slikt >smeulde >stonden >tegenover >tot >uit >vanaf >vom >vond >waar >zag >zeggen
    >zoekt >zou >zwart @! @" @( @aed @afgepakt @airco @bekend @bericht @bewoner @botsing @brievenbussen @broek @broer
    @bushokje @buurman @dank @deurbel @dingen @dinsdag @doet @doorgegeven @doos @drijft @eigenlijk @emmer @foto's
    @gebeld @gefeliciteerd @gekanteld @gesprongen @getrapt @geweest @gezegd @goede @halen @hing @hoorde @houdt @huizen
    @hulp @is @jongen @jongens @jongetje @kapot @keuken @kip @kluis @kluisje @kniehoogte @koe @kutkop @laat @lantaarn
    @lekker @let @lid @luchtbuks @maand @maar @man @mannen @meisjes @messen @moeten @moord @naam @naar @nep @nergens
    @netjes @nieuw @ok @ontdekt @oom @opruimen @opwachten @pinautomaat @plaats @plassen @regenpijpen @slagboom
    @spijkers @sprak @spraken @staat @stalling @stappen @station @stem @stopt @straat @terug @thuis @trouwens
    @vanochtend @veilig @viaduct @vijver @vlam @waarom @was @wat @weer @welk @werk @white @wijk @yoga @zeil @zit @zn
    @zonder @zus @zwaan alarm:<achter alarm:<behind alarm:<bei alarm:<boven alarm:<om alarm:bare alarm:bare<in
    alarm:loose<langs alarm:loose<tegen alarm:name<onder alarm:noun<langs alarm:shop<uit alarm:thing<at
    alarm:thing<tegen all_clear:<binnen all_clear:<buiten all_clear:<net all_clear:bare<away all_clear:bare<binnen
    all_clear:bare<buiten all_clear:bare<door all_clear:bare<net all_clear:bare<over all_clear:loose<in
    all_clear:noun<in all_clear:person<, all_clear:shop bare<w called_112:bare<aan called_112:bare<binnen
    called_112:bare<in called_112:digits<van called_112:person<over chatter:<helemaal chatter:bare<an
    chatter:bare<door chatter:bare<helemaal chatter:bare<net chatter:bare<om chatter:bare<onder chatter:bare<tegen
    chatter:loose<away chatter:loose<net chatter:loose<om chatter:name<net chatter:shop<- chatter:street<dwell
    chatter:thing<om chatter:thing<over cut&tussen digits<op lettered<, long2 long5 loose<boven loose<in loose<naast
    loose<onder lost_found:loose<aan lost_found:loose<tussen lost_found:noun<near lost_found:nr<- lost_found:person<,
    lost_found:street<- lost_found:thing<onder name name' name<away name<dwell name^ noun<, noun<over noun<under
    person'de person<op person<over public_space:<- public_space:bare public_space:bare<om public_space:digits<van
    public_space:noun<- public_space:nr public_space:person<- public_space:thing public_space:thing<voor
    question:bare<aan question:bare<an question:bare<uit question:bare<voor question:noun<uit question:person<van
    question:thing<uit report:<at report:<hoek report:<voor report:digits<bij report:loose<boven report:loose<dwell
    report:loose<op report:loose<te report:name<door report:name<uit report:noun<- report:person<in report:street<hoek
    report:thing report:thing<- report:thing<dwell report:thing<in report:thing<tussen report:thing<van shop' shop<uit
    thing'de thing<aan thing<achter thing<by thing<door thing<oet thing<onderaan thing<op update:<by update:bare<om
    update:bare<uit update:digits<op update:housed update:housed<, update:loose update:loose<langs update:street<-
    update:street<away whole&digits whole&rond ~abzaak ~action ~adde ~aden ~adhuis ~angers ~apad ~aris ~aten ~ater
    ~atis ~atse ~aub ~auna ~bakker ~bbq ~bio ~bour's ~brapad ~buggy ~burger ~buur ~ceptie ~chte ~club ~dak ~dansen
    ~delpad ~denk ~dgreep ~dige ~doven ~duin ~dure ~duwe ~eboren ~eden ~eder ~eend ~eerder ~eester ~egooid ~ekhuis
    ~ekomen ~elaten ~elding ~elling ~enen ~enis ~epen ~eprand ~ereden ~erie ~etos ~etsers ~ette ~etting ~fiel ~gens
    ~gevaar ~gezien ~gladde ~gpad ~gracht ~gratis ~heid ~heide ~herrie ~hete ~hijnen ~hoes ~hokje ~hoor ~htauto
    ~huizen ~iale ~ieding ~ieen ~ierbak ~ietser ~inzoon ~izen ~kamp ~kant ~keerde ~keet ~kels ~kers ~kist ~kken ~kker
    ~kliko ~kroeg ~ktoren ~laatse ~last ~lators ~lega ~letten ~lige ~lijst ~liko ~line ~living ~lokken ~lpad ~lpoort
    ~lui ~meer ~meter ~mist ~moest ~mpen ~museum ~muur ~ndarts ~ndgang ~ndow ~ndtrap ~nelweg ~ning ~nsen ~nwei ~oekjes
    ~oemist ~oest ~ollega ~oltijd ~ooid ~otte ~oudere ~ouwtje ~oven ~pers ~pier ~plek ~plus ~poline ~pot ~ptie ~raam
    ~ramen ~ravond ~reep ~reis ~roepen ~rofiel ~rootte ~rrie ~rten ~rtpark ~ruik ~rukken ~sauna ~schot ~seum ~skar
    ~sles ~smarkt ~sser ~sten ~ster ~struik ~svezel ~tappen ~tebaan ~ters ~tieren ~tomaat ~tors ~tser ~tukken ~ucht
    ~uggy ~uinhek ~ur's ~vaar ~vallen ~wacht ~wagens ~wal ~water ~weduwe ~welier ~werker ~window ~wtje ~zand ~zetten
    ~zijn ~zo'n ~zwarte
    """,
    -0.1: """
    none:lost_found none:report
    """,
    0.2: """
    <am <langs <onderaan <przy =afdak =afvalbak =balkon =brievenbussen =buurthuis =dakgoot =drempel =duinen =duiventil
    =eind =einde =etage =garagebox =garageboxen =geluidsoverlast =grens =hekken =hooizolder =jeugdsoos =jumbo =kassen
    =kattenbos =kattenluik =keukenraam =klimmen =kluisjes =kolk =kruipruimte =kruising =kweekhok =lift =magazijn
    =markt =nagelstudio =overburen =pastorie =plas =polder =pomp =poort =poortje =portiek =rommelmarkt =rondweg
    =rotonde =row =schoonouders =schuurtjes =serre =shell =slaan =slagboom =sleat =sporthal =steeg =steiger
    =supermarkt =vaart =viskraam =vluchtstrook =voetbalveld =volkstuin =voortuin =waterpomp =zaak >8 >af >beroofd
    >brandt >een >ernaast >garage >geduwd >geforceerd >gewoon >huis >komen >laten >leeggehaald >los >mijn >naar >omdat
    >omhoog >staat >tillen >und >verdwenen >weg >worden >zet >zit @ @4 @4e @afval @alarm @auto @azc @bosje @boven
    @brievenbus @buitenlanders @bushok @clubhuis @deksel @dieven @drone @elke @erf @ergens @feest @filmen @gaat @gejat
    @geschept @gestolen @getrokken @gezet @glas @gluurder @gone @grind @handschoen @huilend @iemand @kerel
    @kettingbotsing @kinderwagen @klem @knokpartij @laptop @last @letters @licht @los @mag @moestuin @neger @nu @onwel
    @opa @opgepakt @parkeergarage @piet @plank @planken @politie @prius @pui @putje @rietkraag @rijden @roemenen
    @schreeuwen @schuttingen @steen @stiet @stoep @tankstation @touwtje @tram @vergeten @vissen @vragen @vuilnis @we
    @weggenomen @weken @wespennest @zaklamp @zat @zaterdag alarm:<from alarm:<in alarm:<vanaf alarm:<yn
    alarm:lettered<in alarm:loose<om alarm:loose<on alarm:loose<tussen alarm:loose<uit alarm:name<, alarm:noun<,
    alarm:noun<bie alarm:noun<tegenover alarm:noun<van alarm:noun<vanaf alarm:noun<voor alarm:person<van
    alarm:street<away all_clear:loose<op all_clear:noun<van all_clear:thing<bij bare<away bare<bij bare<przy
    called_112:thing<bij digits<bij long4 loose<uit lost_found:<bij lost_found:<in lost_found:<on lost_found:<tegen
    lost_found:lettered lost_found:noun<- lost_found:noun<bij lost_found:noun<in lost_found:shop lost_found:thing<by
    lost_found:thing<tegen name<bij noun' noun<rond noun<voor nr<- nr<in public_space:<boven public_space:<in
    public_space:<onder public_space:<over public_space:<tussen public_space:name<bij public_space:noun
    public_space:noun<boven public_space:noun<over public_space:noun<uit question:name<in report:<achter report:<bie
    report:<bij report:<by report:<in report:<naast report:<net report:bare<achter report:bare<from report:housed
    report:housed<, report:lettered<van report:loose<by report:loose<uit report:name<dwell report:noun report:shop<op
    report:shop<van report:street<, report:street<op shop'de street<- thing<bij thing<naast thing<net update:<rond
    update:bare<door update:loose<by update:name<away update:noun<naast update:street<bij update:thing<langs ~aampje
    ~aats ~afdak ~agboom ~agebox ~akgoot ~arking ~aurant ~baan ~boei ~box ~coop ~duinen ~ebox ~eboxen ~eekhok ~einde
    ~eintje ~eltuin ~enkast ~enluik ~enraam ~erlast ~erre ~ersbos ~ertuin ~etage ~fdak ~garage ~gazijn ~gdsoos ~grens
    ~heer ~hekken ~hell ~hof ~hoot ~ijde ~ingang ~jumbo ~kanaal ~kassen ~keuken ~king ~kjes ~kstuin ~lbox ~leat ~lift
    ~limmen ~lmarkt ~luiken ~luis ~mais ~markt ~mpel ~nboten ~ners ~ngel ~niging ~nkamer ~nkraam ~ntie ~ntil ~nwagen
    ~ocht ~olen ~onde ~ondweg ~oort ~oper ~opvang ~orie ~orthal ~ortiek ~ortuin ~otonde ~ouders ~ound ~ouse ~oxen
    ~perron ~plaats ~polder ~pomp ~pont ~poort ~rage ~randje ~rant ~rbox ~rburen ~rderij ~rede ~rempel ~rook ~rron
    ~rthuis ~ruit ~sche ~schoot ~serre ~shell ~slaan ~sleat ~steeg ~storie ~strook ~studio ~tage ~teeg ~tehuis ~tenbos
    ~tiek ~tion ~toko ~trap ~udio ~uising ~uisjes ~uken ~umbo ~urtjes ~vaart ~valbak ~vang ~veld ~ventil ~werf
    """,
    0.3: """
    <at <bij <voorbij =atelier =badkamerraam =berm =bocht =boerderij =brink =brouwerij =busbaan =complex =container
    =entree =erf =fort =gymzaal =haven =houten =kaasboer =kerkplein =kliko's =kraam =laaddock =laadpaal =laantje
    =laten =loswal =makro =manege =muurtje =overweg =parkeergarage =perron =playground =pontje =praxis =richel
    =serviceflat =singel =sluis =speelweide =stal =stoplichten =strandje =street =talud =trapgat =trottoir
    =tuincentrum =voorruit =wasstraat =watertoren =wilgenplas >3 >alle >and >beneden >bruin >doen >dus >ein >filmt
    >flat >gegaan >gegleden >gehaald >gemaakt >geschoten >gesloopt >graag >grind >haar >heb >ingereden >kijkt >komt
    >kwamen >laadt >laden >mei >nog >richting >scheuren >school >trapt >uitgescholden >vanavond >vliegen >voelt
    >volgens >weggelopen >ze >zien @aangehouden @ambulance @baby @bal @barbecue @bouwplaats @brand @bus @bushalte
    @camping @deuren @donker @dwars @fietser @fontein @gang @gaslucht @gegaan @gepakt @gereden @gevel @gevonden @gezin
    @ging @hakenkruis @halve @hangt @ijs @jonge @kabel @kruipt @kruispunt @kuil @kwam @leuning @lint @loop @misschien
    @negers @night @olie @oprit @out @pan @planten @ramen @rent @rinus @rollator @rondje @rook @rotonde @rugzak
    @schommel @spoor @spreken @steekt @stel @stenen @stil @stond @vallen @vriendin @vuilniszakken @vuurpijl @walm
    @winkel @zand @zigeuners @zolder @zwerver alarm:<bij alarm:<buiten alarm:<on alarm:<vanuit alarm:bare<uit
    alarm:lettered<van alarm:loose<by alarm:name<door alarm:name<op alarm:name<van alarm:noun alarm:noun<-
    alarm:noun<achter alarm:noun<in alarm:nr<van bare<bie bare<tussen called_112:noun<op called_112:nr<- lettered
    loose<achter loose<oet lost_found:<near lost_found:name<bij lost_found:thing name<auf name<langs name<tussen
    noun<aan noun<langs noun<naast noun<vanuit public_space:<aan public_space:<bij public_space:<buiten
    public_space:<langs public_space:<om public_space:<op public_space:housed<, public_space:noun<bij
    public_space:nr<van public_space:thing<aan public_space:thing<bij question:road question:street<- report:<am
    report:<oet report:<op report:lettered<, report:lettered<- report:loose<oet report:name<in report:noun<bij
    report:noun<vanaf report:nr<op report:street report:street<bij report:street<van report:thing<boven
    report:thing<onder report:thing<uit road road'de road<op street street<tussen update:digits update:loose<onder
    update:noun<achter update:noun<langs update:nr<op update:nr<van update:thing<door whole&nr ~addock ~adpaal ~afslag
    ~ainers ~akro ~aktijk ~alud ~asboer ~axis ~balkon ~berm ~bocht ~brink ~ceflat ~chel ~dock ~eind ~elijke ~enkamp
    ~enplas ~entree ~erij ~erplas ~fort ~ground ~haven ~hoekje ~houten ~itgang ~kaal ~ko's ~kolk ~kplein ~kraam ~laten
    ~lder ~liko's ~lkon ~lokaal ~loswal ~luik ~luisje ~lweide ~makro ~manege ~ment ~nder ~nege ~orruit ~ottoir ~pand
    ~pgat ~pontje ~praxis ~rapgat ~reet ~richel ~rink ~row ~rpoort ~rsteen ~singel ~sluis ~street ~stwerk ~swal ~talud
    ~tation ~teen ~telier ~tenbak ~terpad ~thal ~tijk ~tjes ~tkamer ~toir ~usbaan ~uten ~uwerij ~verweg ~ymzaal
    """,
    0.4: """
    <achter <naast <on =achterpad =bankjes =benzinepomp =bijkeuken =boer =canal =fietsenhok =fietsenkelder =gemaal
    =ijsclub =ijskar =kantine =kazerne =kinderopvang =kleedhokjes =molen =onderdoorgang =oprit =parkeerdek =parkeervak
    =plantenbak =postkantoor =rolluiken =schoppen =schuurdeur =slagerij =speelplek =spoorbomen =spoordijk
    =spoorovergang =stairwell =terras =touwbrug =truckstop =uitzendburo =vlonder =voordeur =waterkant =woonboten
    >aangestoken >alleen >bedreigt >blijven >buren >eruit >gestapt >groen >hebben >heen >i >iedereen >klimmen
    >knippert >onder >tegen >vannacht >vast >vat >wordt >zat >zijn @accent @ander @arm @avond @back @ballon @bankjes
    @bellen @beweging @bezig @blaft @boom @bord @bos @buurt @collega @complete @dealers @dode @dozen @elkaar @fakkels
    @fan @fietspad @fire @flat @gat @gebonk @geduwd @gesignaleerd @geven @gezicht @gisteravond @graffiti @hele @herrie
    @huis @idioot @ist @ja @kant @kapstok @klas @koeien @kruising @left @liggen @mes @meterkast @missing @moment
    @omgereden @ontsnapt @open @paaltjes @parkeerterrein @rieten @roldeur @rolstoel @rondjes @scheef @schieten @schuur
    @slaapt @slijptol @spuitbus @steekpartij @terras @trekker @turken @vannacht @voetpad @woningen @woon alarm:<,
    alarm:bare<bij alarm:digits<dwell alarm:name alarm:name<aan alarm:name<at alarm:name<hoek alarm:noun<naast
    alarm:noun<uit alarm:noun<vanuit alarm:nr alarm:shop alarm:street<- all_clear:nr all_clear:thing<voor
    called_112:<away digits<dwell first lettered' lettered^ lost_found:<onder lost_found:lettered<in lost_found:shop<-
    lost_found:thing<bij lost_found:thing<voor name<boven none:update noun<achter noun<onder noun<voorbij
    public_space:<naast public_space:<voor public_space:bare<away public_space:shop<achter public_space:street<,
    public_space:street<onder public_space:street<voor question:<bie report:<auf report:<bei report:<boven report:<on
    report:bare<bie report:bare<by report:loose<achter report:name<auf report:noun<naast report:noun<over
    report:noun<voor street<aan street<bij street<hoek street<op thing<bie update:<bij update:bare<bij
    update:lettered<bij update:loose<bij whole whole&bie ~aart ~achter ~anal ~ankjes ~antine ~azerne ~buro ~canal
    ~ckstop ~deling ~eerdek ~eervak ~elplek ~entrum ~erf ~erne ~ever ~ging ~hoppen ~iger ~ijskar ~iljoen ~inde ~irwell
    ~joen ~jsclub ~kelder ~kooi ~lamp ~lbak ~lbos ~lomp ~londer ~maal ~molen ~ndburo ~nepomp ~ntrale ~nzen ~oprit
    ~ordeur ~ordijk ~ortaal ~osje ~plas ~prit ~rale ~rbomen ~rkje ~rpad ~rras ~rvak ~sbak ~senhok ~soos ~splein
    ~sporen ~sthoop ~strand ~teiger ~terras ~tine ~tische ~trum ~urdeur ~uwbrug ~veldje ~well
    """,
    0.5: """
    <by <tegenover =berging =binnenplaats =bouwkeet =centrale =containers =front =haventje =hertenkamp =hoekflat =kade
    =lagere =melkfabriek =omgeving =shed =stationsplein =strandhuisje =tolhuis =tramhalte =trappenhuis =woonkamer
    =zandpad >112 >a >aangetroffen >brand >c >doet >geblokkeerd >geschreven >gister >hangt >krijgt >mist >oost >steken
    >twee >verzakt >vroeg @auto's @baas @bak @balkon @bankje @bed @belde @bier @bloembakken @brandje @breekijzer
    @brommers @bunt @carport @dakraam @deur @drempel @eentje @filmt @frituur @garage @gekomen @geleden @glasbak
    @glijbaan @hal @hebben @hens @hooiberg @houten @junk @keer @kwartier @laag @langzaam @laptoptas @lul @meegenomen
    @meer @nacht @nachts @onderuit @oranje @plat @plein @portieren @quads @rat @rijdt @rolluik @schuifpui @schuurtje
    @schuurtjes @slaan @sloep @slot @stal @standing @tassen @taxi @tegels @terrein @vuil @vuurwerk @weg @worden @zag
    @zou alarm:<bie alarm:bare<ter alarm:housed<, alarm:housed<in alarm:noun<aan alarm:noun<tegen alarm:shop<voor
    alarm:street<achter all_clear:<achter joined lettered<in loose# lost_found:<bei lost_found:<bie
    lost_found:bare<tussen lost_found:name<tussen lost_found:noun<op lost_found:shop<tussen lost_found:thing<van
    noun<buiten nr<at public_space:<uit public_space:noun<voor public_space:street<bij report:<vanuit report:name<aan
    report:noun<door report:noun<vanuit report:nr<voor report:shop<bij report:shop<in report:street<on
    report:thing<bij shop^ street' street'de street<over update:name<over update:noun<in update:noun<op update:nr
    update:nr<, whole&bij whole&thing ~aker ~andpad ~auto ~aven ~baar ~boer ~chip ~derbox ~djes ~dpad ~dweg ~eide
    ~elbrug ~eman ~erging ~front ~gemaal ~gere ~geving ~hoog ~huisje ~ider ~imte ~isje ~lagere ~ldje ~lletje ~mhalte
    ~mpje ~ntje ~nweide ~olhuis ~onen ~rbos ~rdak ~rens ~ront ~ruimte ~uwkeet
    """,
    0.6: """
    <bie =appartement =bosrand =busstation =dierenkliniek =dorpshuis =eendjes =friettent =jachthaven =kruispunt
    =lijnbaan =p+r =praktijk =schoolhek =silo =skatepark =studentenhuis =tennisbaan =trapje =vismarkt =wijkcentrum
    =zijdeur =zwemplas >b >bezig >borrelt >brug >deelt >drie >geland >gelegd >ging >hangen >ingebroken >lag >me >rond
    >spekglad >via >vonkt >werd >wisselt @00 @blokkeert @brandt @buren @capuchon @caravan @ding @fietsenstalling
    @gasflessen @gebeten @gedumpt @gestoken @grond @hangjeugd @lijkt @loods @marokkanen @middag @ochtend @omgeslagen
    @ongeluk @overburen @plas @poort @regenpijp @rooster @ruiten @steiger @stoplicht @vanmorgen @verdwenen @voelen
    @voordeur @wachten @wegdek @zakjes alarm:<tegenover alarm:<ter alarm:lettered alarm:noun<from alarm:street<at
    alarm:street<hoek called_112:<bij lettered<op loose<behind loose<by lost_found:<langs lost_found:<naast
    lost_found:<vanaf lost_found:housed<in name'de name<am noun# noun<hoek nr<tegenover nr<tussen
    public_space:<kruising public_space:<rondom public_space:lettered<op public_space:name public_space:name<aan
    public_space:name<hoek public_space:name<in public_space:name<op public_space:name<over public_space:noun<hoek
    public_space:thing<op public_space:thing<uit road# shop<tussen street<away street<in street<kruising update:<hoek
    update:<onder update:shop<achter update:shop<bij update:street<hoek whole&der ~apje ~emplas ~enbrug ~endjes
    ~erhuis ~ettent ~ijdeur ~illa ~isbaan ~ispunt ~jnbaan ~kade ~lhek ~nnel ~nument ~oolhek ~osrand ~rdek ~sebaan
    ~shal ~shed ~stel ~tement ~tepark ~thaven ~trapje ~tunnel ~vering ~ving
    """,
    0.7: """
    <inne <kruising <pod =achteringang =basisschool =begraafplaats =elektriciteitshuisje =fietsenwinkel =geldautomaat
    =hoekje =hondenlosloopveld =kelderbox =kerkpad =oliebollenkraam =onzen =parkje =rails =schuttingen =slaapkamerraam
    =sluiswachter =speeltoestel =speelveldje =trapveldje =truckparking =voetbalkooi =wc-raampje =winkelcentrum
    >doorgeknipt >eraf >gehangen >geloof >ingegooid >ontbreekt >opengebroken >smeult >spreekt >t >vraagt @3e @achter
    @afrikaan @alweer @autos @beroofd @bewoners @bocht @brandgang @gedeald @gevlogen @gordijn @hoofddoek @jassen
    @kelder @kleren @koelkast @kozijn @mariabeeld @muziek @oversteek @rij @schoppen @schuin @scooters @speeltoestel
    @stoelen @trein @verzakt @vond @vrijdagnacht @zijdeur @zojuist alarm:<am alarm:<at alarm:housed
    alarm:lettered<achter alarm:name<bie alarm:name<by alarm:shop<op alarm:street<door alarm:street<van
    alarm:thing<oet bare<pod called_112:noun<bij lost_found:thing<near lost_found:thing<on name# name<aan name<op
    noun<bie public_space:<at public_space:<by public_space:loose<naast public_space:noun<langs
    public_space:noun<onder public_space:street<hoek report:digits<op report:lettered report:lettered<in
    report:lettered<op report:shop<achter shop<op street<an street<onder street^ thing<near thing^ update:<achter
    update:digits<bij whole&aan whole&achter whole&by whole&name ~alkooi ~alveld ~andweg ~ekflat ~enflat ~enplek
    ~enstal ~erkpad ~hokjes ~hoop ~kpad ~oestel ~onzen ~oofd ~p+r ~parkje ~rails ~sbos ~tingen ~ventje
    """,
    0.8: """
    <hoek =achtertuin =bouwput =bunker =camperplaats =fietsenrek =fietstunnel =hondenveld =hondenveldje =jeugdhonk
    =kerkhof =kleuterschool =milieustraat =muziekschool =nooduitgang =rolluik =spoorwegovergang =straatkant
    =transformatorhuisje =vogelkijkhut =voorraad >6 >drijft >geparkeerd >gepikt >gespoten >gezakt >gooit >maken
    >rijden >wie @gepikt @gozer @hek @ingebroken @keukenraam @kop @laatst @lantaarnpalen @liep @omver @onder @pad
    @platen @schijnt @schroeven @scootmobiel @slaapkamer @stokken @uut @verrekijker @voelt @wiet @wonen @zebrapad
    alarm:name<boven alarm:nr<at alarm:person<bij alarm:street<, housed<in loose<tegenover lost_found:<by
    lost_found:name<at lost_found:noun<aan lost_found:street<op name<at noun<onderaan person<bij
    public_space:loose<boven public_space:name<am public_space:noun<aan public_space:street report:lettered<uit
    report:loose<tegenover report:name<hoek report:name<op report:street<aan street<at street<on thing# thing<on
    whole&at whole&bare whole&langs whole&noun ~aantje ~agerij ~atkant ~bunker ~enveld ~erkhof ~gdhonk ~ijkhut ~khof
    ~khut ~nrek ~olluik ~opgang ~orraad ~ouwput ~rkamer ~senrek ~wput
    """,
    0.9: """
    =carpoolplaats =dierenwinkel =fietsbrug =heemtuin =industrieterrein =tunneltje =wasruimte >doorgezaagd >schiet @)
    @achterom @betonschaar @blauw @bomen @brant @e @fik @gegooid @gehaald @geparkeerd @gestopt @gevallen @gevochten
    @gisternacht @groepje @jongeren @matras @overval @schutting @troep @vent alarm:<oet alarm:name<bij
    alarm:name<langs alarm:noun<at alarm:road alarm:road<op alarm:street alarm:street<over cut&tegen lettered<achter
    lost_found:noun<achter none:all_clear nr'de public_space:<an public_space:<tegenover public_space:lettered
    public_space:name<langs public_space:noun<tegenover public_space:noun<tussen public_space:street<-
    public_space:street<in report:name<boven report:noun<tussen report:shop report:street<langs report:street<over
    street<achter thing<an update:noun<onder ~emtuin ~erraam ~honk ~lijn ~neltje ~oker ~opveld ~tsbrug
    """,
    1.0: """
    =basketbalveld =kapelletje =speelbos =tuinhuis =zandweg >gestolen @bewusteloos @omgeving @uitkijk @verloren
    alarm:<hoek alarm:name<voor alarm:shop<achter lost_found:shop<bij name<over none:called_112 nr<achter
    public_space:<hoek report:street<in shop<naast street<door update:lettered<in ~eelbos ~entuin ~inhuis ~silo
    """,
    1.1: """
    =metrostation >beklad @achterdeur @wc alarm:lettered<bij lost_found:loose<naast name<hoek public_space:noun<achter
    report:name<over report:street<door shop<voor whole&vd ~ergang
    """,
    1.2: """
    >lekt @meter alarm:lettered<op alarm:noun<onder alarm:nr<- alarm:nr<voor alarm:street<bij noun^
    update:loose<achter whole&shop
    """,
    1.3: """
    all_clear:nr<bij lost_found:street<in public_space:street<op
    """,
    1.4: """
    alarm:street<in shop<achter
    """,
    1.5: """
    none:question
    """,
    1.6: """
    public_space:<achter public_space:street<van
    """,
    1.7: """
    none:chatter
    """,
}

WEIGHTS: Final = {sign: weight for weight, signs in _TABLE.items() for sign in signs.split()}
"""Weight by sign; a sign that is not here weighs nothing."""
