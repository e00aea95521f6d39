"""What speaks for or against a phrase being the place of an event, in tenths of log odds.

Signs of one phrase, as place_phrases.py names them: a kind of heart (street, noun, thing, shop, name, nr, loose ...);
`<in` its preposition; `noun<in` both; `noun'de` its article; `noun#` with a number; `noun^` with a capital; `=park` the heart
itself; `~park` its last letters; `>reed` the word after it; `@staat` the word before it; `!woont` a piece of the message;
`alarm:noun` together with the kind; `none:alarm` no place at all. The weights are fitted (a conditional logit over the phrases
of a message) on four writers of training/messages, and rounded; they are few enough to be read and mended by hand.
"""

from typing import Final

_TABLE: Final = {
    -2.1: """
    loose'een
    """,
    -1.9: """
    lost_found:<,
    """,
    -1.8: """
    home name'een
    """,
    -1.7: """
    name'own
    """,
    -1.6: """
    !adres !marktplaats update:name<, update:noun<away
    """,
    -1.4: """
    noun<away public_space:name<- whole&in
    """,
    -1.3: """
    cut&in cut&noun digits<op loose<away public_space:loose<van update:<van
    """,
    -1.2: """
    @of alarm:bare<aan alarm:loose<van bare<door bare<voor digits<voor loose'own lost_found:<voor lost_found:name<-
    lost_found:noun<, person<, update:<tegen update:name<bij ~wijk
    """,
    -1.1: """
    !06- !verkoop !volgens <dwell @euro @sinds @werkt alarm:digits lost_found:<away lost_found:loose<van
    lost_found:name<van lost_found:street<, public_space:bare<over update:<uit ~zaak
    """,
    -1.0: """
    <bei <net <w @motor @zelf alarm:bare<van alarm:name<- alarm:person<, bare<onder bare<w cut&shop loose<an loose<om
    lost_found:housed<, lost_found:name lost_found:person public_space:name<, report:<dwell report:bare<op
    report:loose<onder report:thing<voor street# street<uit update:<boven update:noun<van ~shop
    """,
    -0.9: """
    <near <om =kerststal =wijk >on @1 @rode @via @wietkwekerij alarm:bare<voor alarm:digits<van alarm:person<-
    bare<boven bare<from bare<in beside housed<in lost_found:loose<door lost_found:noun<- lost_found:nr<van
    lost_found:thing<uit noun'een public_space:<away public_space:bare<van report:<om report:<onder report:bare<in
    report:name<van report:noun<away report:thing<aan speaker thing'een update:bare update:bare<aan update:digits<op
    update:loose<in update:thing<door update:thing<tegen ~ding ~ststal
    """,
    -0.8: """
    !dat_volk !iedereen <away <oan =kamer =straat =verkeerde >gejat >getild >rijdt >stond @al @bijl @dicht @doorgeven
    @geslagen @half @oma @stroom @waarschijnlijk @witte @zo alarm:bare<onder alarm:bare<te alarm:loose<naast
    bare<achter bare<op bare<te bare<tussen bare<van loose<oan loose<on loose<van lost_found:bare<bij
    lost_found:bare<in lost_found:bare<van lost_found:name<, name<- name<dwell person<- person<van
    public_space:bare<in public_space:digits report:<from report:bare<te report:bare<voor report:loose<naast
    report:person street'een street<dwell thing<at thing<boven thing<om update:<dwell update:loose<van update:name
    update:name<van update:noun<boven update:shop whole&voor ~ager ~bak ~haag ~kamer ~keerde ~nden ~zak
    """,
    -0.7: """
    !die_lui !gemeente !heet_ !ligt_bij !stuur <binnen <inside <rond =kamp =kuil =paspoort =raam =regenpijp =slager
    =trekker =ziekenhuis >binnen >gelopen >gesmeten >ingetrapt >lopen >maar >meegenomen >yesterday >zegt @6 @allemaal
    @container @dood @groene @hoek @honden @jongetje @kat @mannen @mevrouw @ook @toch @tot @tweede @welke @woont @zegt
    @zonnepanelen alarm:<te alarm:bare<door alarm:bare<op alarm:loose<over bare bare' bare<binnen bare<langs bare<net
    bare<on bare<tegen housed<bij loose' lost_found:<uit lost_found:loose<voor lost_found:nr<voor noun'own noun<by
    person# public_space:loose<bij report:<rond report:bare report:bare<door report:bare<onder report:digits<voor
    report:loose<away road^ thing<, update:lettered<op update:loose<op update:loose<voor update:person update:road
    update:thing<, whole&person ~afel ~deuren ~dief ~enhuis ~enpijp ~eten ~neus ~pijp ~raat ~rekker ~slager ~spoort
    ~straat ~ters ~ting
    """,
    -0.6: """
    !woont <achterin <under =bak =boom =cabine =deuren =huizen =kraam =kraan =neus =nieuwe =schoonmoeder =slaapkamer
    =stalling =zaak =zak >gehad >ist >knettert >na >zie >zo @! @buitenkant @deuk @even @gevolgd @ligt @m @off @pakje
    @ri @steeds @voor @walm alarm:<dwell alarm:<under alarm:bare alarm:bare<tegen alarm:loose<door alarm:street<dwell
    alarm:thing<over bare<achterin bare<an bare<ter cut&achter cut&bare cut&by cut&loose cut&name loose<door
    lost_found:<- lost_found:<over lost_found:bare<uit lost_found:digits lost_found:noun<van name<van nr<voor person
    person'de person'own person^ public_space:<door public_space:<net public_space:<over public_space:<te
    public_space:bare<door public_space:digits<voor public_space:loose<over public_space:name<van
    public_space:noun<over public_space:person public_space:thing<, report:<away report:bare<away report:bare<boven
    report:bare<from report:loose<voor report:person<- report:thing<door report:thing<onder thing<vanaf update:<net
    update:<vanaf update:<voor update:bare<door update:bare<in update:bare<te update:loose<door update:loose<tegen
    update:name<uit update:noun<- update:thing<uit ~atie ~bine ~cabine ~ders ~eder ~euwe ~goot ~huizen ~izen ~kraam
    ~kraan ~moeder ~nieuwe ~pkamer ~ppen ~raan ~rant ~stad
    """,
    -0.5: """
    <- <behind <door <te <van =aanhanger =bakker =blok =haag =juwelier =land =lijn =plassen =ramen =restaurant
    =schutting =stad =woonboot =zolder =zonnepanelen >belt >by >donker >geduwd >geraakt >gezien >helemaal >keer >kwijt
    >man >ook >plaat >vandaan >vest @3 @altijd @avonden @brommer @bushokje @buurman @camera @dame @denk @doos @drone
    @flat @ine @kenteken @kerstverlichting @lamp @lampje @mensen @pakket @reling @tijd @vuil @weet @wilg @woning
    alarm:<net alarm:<om alarm:digits<op alarm:lettered<- alarm:loose alarm:loose<an alarm:loose<away alarm:thing<-
    alarm:thing<langs bare# bare<rond cut&langs cut&thing digits<van lettered<op loose<aan lost_found:<om
    lost_found:<te lost_found:bare<away lost_found:bare<te lost_found:digits<op lost_found:loose<om
    lost_found:name<away lost_found:person<van lost_found:street lost_found:thing<, name<onder nr<, public_space:<,
    public_space:bare<achter public_space:bare<te public_space:loose<away public_space:loose<op public_space:noun<away
    public_space:noun<in report:<voor report:bare<achter report:bare<bij report:bare<over report:bare<rond
    report:bare<uit report:loose<in report:loose<om report:noun<from report:person<, report:thing<langs
    report:thing<over report:thing<van report:thing<vanaf shop<- thing'own update:<- update:<away update:<te
    update:bare<bij update:bare<langs update:digits<van update:loose update:loose<aan update:name<dwell
    update:person<- update:street<dwell whole&bie ~acht ~amen ~anelen ~aurant ~bakker ~boot ~bos ~dorp ~enkant ~hanger
    ~icht ~kens ~lassen ~lijn ~lwagen ~mers ~nger ~nhok ~onboot ~ramen ~rekken ~roepen ~slicht ~uren ~utting ~welier
    ~zolder
    """,
    -0.4: """
    <, <beneden <from =bank =bomen =bus =deur =donker =gang =gaten =kermis =laadpaal =meter =muur =paaltje =prullenbak
    =scholen =sloten =stuur >boven >branden >de >dicht >gegooid >hoor >kan >kenteken >nu >over >per >vol >volledig
    >weg >with @achter @alleen @dagen @eraf @gereedschap @gewoon @heb @heel @hem @hij @hooi @iets @kinderwagen @kindje
    @klem @kreeg @lag @lampen @mee @meer @meiden @met @mij @naam @niet @pakjes @pasje @plaat @precies @richting
    @ruiten @schuur @slaat @slot @straat @tante @tas @telefoon @was @zie alarm:loose<aan alarm:loose<achter
    alarm:thing<, alarm:thing<at bare<beneden bare<buiten bare<uit bare<vanaf cut&aan digits digits# digits'
    lettered<uit loose loose<from loose<net loose<over loose<voor lost_found:<door lost_found:<dwell lost_found:<near
    lost_found:<van lost_found:bare<op lost_found:loose<aan lost_found:loose<op lost_found:name<in none:alarm noun<-
    noun<net noun<on noun<over noun<te person' person<door public_space:<- public_space:bare<boven
    public_space:bare<net public_space:name<away public_space:person<van public_space:thing<- report:<- report:<binnen
    report:<net report:<on report:<tegen report:<tussen report:bare<binnen report:digits report:loose<from
    report:name<- report:name<bij report:name<dwell report:person<van report:thing thing<door thing<over thing<voor
    update:<an update:<door update:<om update:bare<achter update:bare<op update:bare<uit update:nr<van
    update:thing<van whole&naast whole&over ~aaltje ~adpaal ~aldi ~alon ~bomen ~bus ~cholen ~donker ~eken ~epen
    ~erbank ~erde ~eter ~gaten ~gooien ~hele ~igen ~kermis ~kker ~lenbak ~meter ~nkel ~nnen ~oien ~oken ~omen ~ooters
    ~open ~raam ~rbak ~ringen ~rmis ~sloten ~stuur ~zand ~zijn
    """,
    -0.3: """
    <on <over <uit <vanaf <voor =aldi =bedrijf =boot =bos =camping =dak =derde =dorp =garages =halte =hele =huis
    =iemands =inbraak =kelders =kennis =lichterlaaie =lui =ouderen =paal =receptie =rode =school =sleutelbos =slot
    =terrein =volkstuinen =water =zand =zebra >aan >geweest >hoog >niet >restaurant >sinds >uit @/ @? @aanhanger
    @adres @alle @ben @bezig @blauwe @bloed @contant @dealers @deuren @donderdag @foto @geen @geweest @heet @kijk
    @komt @laden @let @lift @mei @meisje @muur @natuurlijk @ruit @spuit @telkens @vd @week @ze @zuster @zwarte
    alarm:<- alarm:<aan alarm:<binnen alarm:<buiten alarm:<naast alarm:<on alarm:bare<binnen alarm:bare<buiten
    alarm:bare<in alarm:bare<net alarm:bare<vanaf alarm:loose<net alarm:loose<tussen alarm:name<achter alarm:noun<away
    alarm:person<van alarm:street<van alarm:thing alarm:thing<tegen alarm:thing<voor cut cut&boven cut&person
    lettered<- long1 loose<langs loose<op loose<tussen loose<vanuit lost_found:bare lost_found:bare<voor
    lost_found:digits<van lost_found:lettered lost_found:name<dwell lost_found:noun lost_found:noun<away
    lost_found:noun<tussen lost_found:nr lost_found:person<- name<bij name<tussen none:public_space public_space:bare
    public_space:bare<langs public_space:housed public_space:noun<, public_space:shop<bij public_space:thing<van
    report:bare<om report:bare<ter report:bare<van report:loose report:nr<van report:thing<, thing<- thing<aan
    thing<achter thing<tegen update:<, update:<op update:bare<net update:bare<van update:bare<voor update:noun<te
    update:person<, update:street<- update:thing<achter ~ages ~amping ~ands ~arages ~arts ~aten ~bank ~boom ~ceptie
    ~dak ~derde ~deur ~dienst ~ebra ~elders ~elen ~emands ~ende ~enst ~gaan ~halte ~heid ~hemd ~ieen ~ijde ~kamp
    ~kennis ~kken ~kuil ~land ~lier ~llen ~lui ~maat ~muur ~nbraak ~niging ~nker ~paal ~ping ~ptie ~raak ~rlaaie ~rode
    ~site ~slot ~sser ~telbos ~tten ~tuinen ~tuur ~uderen ~water ~wc ~winkel ~zebra
    """,
    -0.2: """
    !? !delen <aan <boven <oet <tussen =asfalt =basisschool =bladeren =bloemist =brievenbus =dakgoot =eerste =frituur
    =gereden =geweest =gooien =groene =hiernaast =hockey =hof =hoofdweg =kapsalon =kliko =maat =meer =opvang =overkant
    =put =schreeuwen =site =spar =spoor =stoplicht =tafel =tram =trappen =trottoir =veld =wc =wegdek =welke =wind
    =witte >accent >als >bed >bos >gaat >geb >huis >langs >mijn >om >spuit >vergeten >water @2 @als @dan @donker
    @drieen @foto's @gas @grijze @heeft @hoogte @ik @naar @niemand @pas @personen @shovel @slagboom @staat @sticker
    @vanochtend @verkeersbord @vrouw @wel @wij @woonboot @zich alarm:<bie alarm:<oet alarm:<onder alarm:bare<langs
    alarm:bare<uit alarm:loose<onder alarm:street<uit alarm:thing<achter alarm:thing<op bare<aan bare<om bare<over
    cut&op cut&over cut&van loose<bij loose<in loose<onder lost_found:lettered<in name<, name<by name<uit noun<van
    noun<vanaf public_space:<in public_space:<van public_space:bare<onder public_space:bare<voor public_space:loose
    public_space:noun<- public_space:person<- public_space:street<aan report:<door report:bare<langs report:bare<net
    report:bare<vanaf report:loose<aan report:loose<bij report:loose<door report:loose<vanuit report:name<uit
    report:noun<- report:noun<aan report:noun<onder report:noun<uit report:person<bij report:street<bij thing thing'
    thing<away thing<onder thing<uit update:<aan update:bare<away update:lettered update:name<- update:name<in
    update:noun update:noun<over update:nr update:nr<, update:person<van update:street<van update:thing<-
    update:thing<away update:thing<over whole&van ~aast ~aden ~aderen ~agen ~aken ~aker ~akgoot ~amer ~asfalt ~blok
    ~ckey ~edrijf ~eerste ~eest ~eeuwen ~elke ~elopen ~ereden ~eweest ~falt ~gdek ~glas ~gras ~groene ~hockey ~hof
    ~huis ~inen ~itte ~jden ~kast ~kliko ~liko ~meer ~mist ~nbus ~oemist ~oene ~ofdweg ~oort ~oten ~ottoir ~plicht
    ~poor ~psalon ~put ~rappen ~rijf ~rikken ~rituur ~rnaast ~rste ~spar ~spoor ~tafel ~toir ~tomaat ~tram ~uter ~uwen
    ~venbus ~wegdek ~welke ~wind ~witte
    """,
    0.0: """
    none:report
    """,
    0.2: """
    !halen !herken <in <voorbij =afdak =apotheek =bosjes =box =bushalte =fietspad =flat =glasbak =grote =gym =hoek
    =kas =kattenluik =kerk =keuken =manege =metro =mevrouw =molen =moskee =park =parkeerterrein =poort =poot =portiek
    =schommel =sleat =steiger =stop =vierde >al >blijven >doen >geslagen >gezet >het >hier >ligt >nacht >op >staan
    >steekt >ter >voor >zonder @bankjes @boomstam @dak @drempel @familie @gat @hangt @hebben @huilen @ingang @jongens
    @klok @kop @kwijtgeraakt @licht @lopen @moeder @onder @sloten @stoel @stond @tang @tuin @vonkend @voordeur
    @vrijdag @vrouwen @water @wespennest @zat @zebrapad @zicht alarm:<in alarm:<tegen alarm:bare<away
    alarm:loose<tegen alarm:name<op alarm:name<van alarm:noun<- alarm:noun<naast alarm:noun<voor alarm:thing<door
    alarm:thing<tussen cut&naast loose'de lost_found:<aan lost_found:name<op lost_found:shop<tussen
    lost_found:thing<in name<achter noun noun' noun<door nr# public_space:<langs public_space:<om public_space:bare<om
    public_space:loose<in public_space:loose<naast public_space:noun<bij public_space:thing<langs
    public_space:thing<over report:<am report:<by report:<in report:<vanaf report:bare<aan report:lettered<,
    report:lettered<van report:noun<naast report:noun<op report:noun<over report:shop report:shop<bij report:thing<bij
    shop'de street<van thing<op thing<tussen thing^ update:<in update:loose<over update:noun<door update:thing<bij
    ~afdak ~bosjes ~eind ~enluik ~etro ~etspad ~evrouw ~fdak ~grote ~gym ~hommel ~iger ~jver ~keuken ~lasbak ~lder
    ~leat ~lein ~lift ~manege ~metro ~mmel ~molen ~moskee ~nege ~nnis ~opvang ~ortiek ~park ~poort ~roeg ~rote ~shalte
    ~skee ~sleat ~spad ~stal ~teiger ~tiek ~toor ~vang ~vierde ~vijver
    """,
    0.3: """
    <op <yn =albert =balkon =bankjes =berm =bieb =bocht =doos =duinen =fietstunnel =gemaal =glijbaan =ijs =kanaal
    =kast =kelderbox =kroeg =leegstaande =loswal =markt =muurtje =oprit =overburen =parking =pinautomaat =plein
    =trapje =tunnel =voortuin >af >brandt >dus >en >er >fan >gespoten >had >hebben >mist >pad >schuiven >staat >tillen
    >ze @ @8 @actief @bankje @boom @dag @eentje @fietshelm @gaat @gekanteld @gestolen @gisteren @groep @ingebroken
    @keuken @meisjes @middag @nu @open @ouderen @rotonde @schutting @telelens @vuurwerk alarm:<yn alarm:lettered
    alarm:loose<by alarm:loose<uit alarm:name<bij alarm:name<voor alarm:noun<van alarm:shop<achter alarm:shop<bij
    bare<bij cut&bij cut&street housed<, lettered# long3 long4 loose<bie loose<tegen lost_found:<op
    lost_found:bare<aan lost_found:loose<bij lost_found:noun<bij lost_found:street<op lost_found:thing
    lost_found:thing<bij noun<hoek noun<in noun<naast nr nr<- public_space:<voor public_space:noun<hoek
    public_space:noun<van public_space:nr<van report:name<op report:street report:street<op report:thing<tegen road
    road# road'de shop shop<bij street<bij street<op update:<bij update:<naast update:bare<over update:loose<bij
    update:name<away update:noun<, whole&tussen ~aaie ~aats ~albert ~ande ~ankjes ~apje ~arking ~ator ~balkon ~bert
    ~bocht ~box ~derbox ~dkamer ~duinen ~enkamp ~erging ~evel ~flat ~garage ~gemaal ~hoek ~iljoen ~joen ~kanaal ~kas
    ~kerk ~king ~kjes ~kroeg ~lauw ~lbos ~lkon ~loswal ~markt ~naal ~ners ~ngel ~oprit ~ortuin ~osje ~perron ~plaats
    ~plein ~plek ~poot ~prit ~rburen ~ring ~rron ~slag ~swal ~taande ~thal ~trapje ~tuin ~uurtje ~werk ~woning
    """,
    0.4: """
    <achter <at <buiten <naast =afrit =badkamer =bankje =carport =containers =etage =fietsenkelder =fietsenstalling
    =fort =kantine =kassa =kruispunt =laan =loods =plas =praktijk =rotonde =slagboom =speelveldje =tankstation
    =truckparking =zandbak >beneden >bie >doet >een >geland >hangt >hij >ingebroken >komt >maken >rond >zijn
    @aangelopen @bewoner @brand @dezelfde @elkaar @er @garage @gebrand @geduwd @geschept @iemand @keer @koeien @last
    @liep @misschien @overal @poort @rij @ring @rug @scooters @stapvoets @stil @stoep @vanmiddag @vuur @wc @we
    @weggehaald @zien @zitten @zolder @zoon alarm:<from alarm:<ter alarm:<voor alarm:nr alarm:nr<, alarm:shop<van
    alarm:street<bij cut&fan cut&voor lettered<van lost_found:<bie lost_found:<onder lost_found:loose<in
    lost_found:loose<uit lost_found:thing<aan lost_found:thing<op name<away none:lost_found noun'de noun<bij noun<op
    nr<bij public_space:<tegen public_space:lettered public_space:name public_space:street<- public_space:thing<op
    report:<op report:housed report:loose<bie report:noun<voor report:street<hoek shop<tussen street<- street<away
    thing<bij thing<in update:noun<langs update:nr<- update:thing<in whole&name ~afrit ~agboom ~ainers ~aktijk ~andbak
    ~antine ~arport ~bankje ~berm ~bieb ~bouw ~brug ~dbak ~doos ~erij ~etage ~frit ~geving ~ijbaan ~ijs ~iken ~ispunt
    ~kassa ~lden ~loods ~luik ~nkje ~nnel ~onde ~opgang ~otonde ~port ~punt ~sbak ~sthuis ~tage ~tation ~tijk ~tine
    ~tion ~tunnel ~veldje
    """,
    0.5: """
    <onderaan <vanuit =berging =brandgang =buurthuis =fietsenrek =garageboxen =gymzaal =hofje =kelder =kerkhof
    =omgeving =pastorie =sluis =struiken =tunneltje =viaduct >alle >gaan >ik >knippert >kom >laten >los >open >rijden
    >ruikt >t >worden @( @) @bank @ene @fietsen @ganzen @gedumpt @gisteravond @hand @iedereen @keukenraam @leuning
    @nacht @out @schroeven @slijptol @trap @trappen @verdwenen @verlichting @vriendin @weg alarm:<hoek alarm:bare<bij
    alarm:noun<onder alarm:noun<tegenover alarm:street<hoek cut&bie first lettered lettered' lost_found:<bij
    lost_found:<onderaan lost_found:noun<op lost_found:thing<van name<am noun<voor public_space:<naast
    public_space:<on public_space:<op public_space:loose<boven public_space:name<bij public_space:thing<naast
    report:<vanuit report:street<van street'de street<langs update:<achter update:digits update:noun<op whole&bare
    whole&thing ~assa ~eboxen ~erkhof ~errein ~fort ~hofje ~imte ~isje ~kelder ~khof ~kooi ~laan ~ndgang ~nrek ~ocht
    ~ofje ~orie ~rand ~rein ~rens ~rkje ~rthuis ~ruiken ~ruimte ~senrek ~sluis ~ster ~storie ~ymzaal
    """,
    0.6: """
    <am <inne <langs <tegenover =clubhuis =erf =haven =jachthaven =kade =lagere =parkeerdek =pleintje =schoolplein
    =slaapkamerraam =speelveld =terras =zandpad >hangen >lag >onder >opengebroken >verdwenen @achterdeur @balkon
    @brandje @bus @caravan @deur @gedeald @gehaald @gepikt @gevallen @groepje @grond @hek @meneer @plat @stoplicht
    @tak @ut @uur @vond @vuilniszakken @wordt @zondag alarm:<am alarm:<bij alarm:<tegenover alarm:lettered<,
    alarm:lettered<van alarm:name<at alarm:noun alarm:nr<van alarm:street<, alarm:street<in joined long6 loose<uit
    lost_found:shop lost_found:shop<bij name<at noun<aan noun<bie noun<boven person<bij public_space:noun<boven
    public_space:nr report:housed<, report:loose<uit report:noun<in report:noun<tussen shop^ street' street<over
    thing<naast update:<bie update:<langs update:<onder whole whole&boven whole&by whole&onder whole&street ~aart
    ~andpad ~dpad ~eerdek ~eintje ~elveld ~entrum ~erraam ~gebouw ~gere ~haven ~huisje ~lagere ~ldje ~ling ~lplein
    ~ltje ~luis ~nder ~neltje ~plas ~rderij ~rras ~sche ~stop ~stwerk ~tehuis ~terras ~thaven ~trum ~ubhuis
    """,
    0.7: """
    <bij <by =kruipruimte =parkeergarage =snackbar @apen @boven @brant @gestoken @gevonden @graffiti @los @mes
    @vannacht @verloren @verrekijker alarm:<boven alarm:name<bie alarm:noun<, loose# lost_found:loose<naast name'de
    name<bie name<op none:update noun<onder noun<tegenover noun^ nr'de public_space:<hoek public_space:bare<bij
    public_space:name<op public_space:noun<achter public_space:noun<naast public_space:thing<uit report:name<voor
    report:noun<bij report:nr<bij report:street<in shop<achter shop<voor street street<hoek ~ackbar ~duct ~eide
    ~ergang ~iaduct ~kbar ~oods ~oren ~pont
    """,
    0.8: """
    =begraafplaats =spoorwegovergang =stal =trappenhuis >elke >gelegd @brandt @fik @gezet @regenpijp @scooter @vlammen
    alarm:<, alarm:lettered<in alarm:noun<tegen alarm:shop bare<bie lettered<bij lost_found:<naast
    lost_found:noun<achter name# name<aan public_space:<achter public_space:noun<voor public_space:street
    report:bare<bie report:lettered report:noun<boven report:noun<langs report:street<door road<op thing# ~aven ~erf
    ~lletje ~pomp ~veld ~zaal
    """,
    0.9: """
    <hoek <przy =steeg >gegaan >tegen @hele digits<bij lettered<achter loose<by lost_found:street<in name<voor
    noun<achter noun<langs public_space:<an public_space:noun<onder public_space:street<in report:lettered<in
    report:street<aan street<on street^ whole&noun ~alveld ~kade ~rdek ~steeg ~teeg ~tent
    """,
    1.0: """
    =bosrand >beklad alarm:noun<aan alarm:noun<achter alarm:street report:<bie report:name<aan update:digits<bij ~ntje
    ~osrand
    """,
    1.1: """
    @gezien alarm:street<- noun# public_space:street<op street<door update:noun<achter update:noun<in whole&shop
    """,
    1.2: """
    <bie public_space:street<van whole&achter ~oofd
    """,
    1.3: """
    street<in
    """,
    1.9: """
    whole&bij
    """,
}

WEIGHTS: Final = {sign: weight for weight, signs in _TABLE.items() for sign in signs.split()}
"""Weight by sign; a sign that is not here weighs nothing."""
