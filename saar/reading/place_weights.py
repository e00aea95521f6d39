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
    -1.8: """
    home lost_found:<, name'own
    """,
    -1.7: """
    !marktplaats
    """,
    -1.6: """
    !adres name'een noun<away
    """,
    -1.4: """
    public_space:loose<van public_space:name<- update:<van update:name<, update:noun<away
    """,
    -1.3: """
    alarm:loose<van cut&in digits<op lost_found:<voor
    """,
    -1.2: """
    <dwell @of bare<op cut&noun loose'own update:bare update:name<bij whole&in
    """,
    -1.1: """
    !volgens @euro @sinds alarm:bare<op alarm:digits alarm:digits<van bare<in bare<onder cut&shop loose<om
    lost_found:noun<, lost_found:noun<- person<, report:bare<in report:thing<voor update:<tegen update:noun<van ~wijk
    ~zaak
    """,
    -1.0: """
    !06- <bei <net @werkt @zelf bare<door digits<voor loose<an loose<away lost_found:<away lost_found:name<van
    lost_found:nr<van lost_found:person lost_found:street<, public_space:<away public_space:digits
    public_space:loose<bij report:<om report:bare<op report:loose<onder speaker street<uit update:<uit ~shop
    """,
    -0.9: """
    !gemeente <near <om <w =wijk >rijdt @oma @via @wietkwekerij alarm:bare<onder alarm:bare<van alarm:name<-
    alarm:person<, alarm:person<- bare<boven bare<tussen bare<voor bare<w cut&thing loose<tussen lost_found:loose<door
    lost_found:name<- lost_found:thing<uit name<- person<van public_space:name<, report:digits<voor report:noun<away
    street# thing<at update:<boven update:digits<op update:loose<in update:shop update:thing<tegen ~ding
    """,
    -0.8: """
    !dat_volk !iedereen !verkoop <away <oan =kamer =kerststal =paspoort =regenpijp =straat >gelopen >ingetrapt >maar
    >on @1 @al @allemaal @dicht @even @motor @rode @witte alarm:<te alarm:bare<te alarm:loose<naast bare<aan bare<te
    beside cut&by loose<oan loose<van lost_found:bare<in lost_found:loose<van lost_found:nr<voor noun'een person'de
    person<- public_space:bare<in public_space:digits<voor public_space:noun<over report:<from report:<onder
    report:bare<te report:bare<uit report:person street'een street<dwell thing'een thing<, thing<boven thing<om
    update:name update:noun<- ~bak ~enpijp ~kamer ~nden ~neus ~pijp ~spoort ~ststal
    """,
    -0.7: """
    !die_lui !heet_ !ligt_bij !stuur <rond <under =raam =slager =verkeerde =ziekenhuis >binnen >gejat >ist >stond
    >yesterday >zegt >zie @! @6 @container @doen @doorgeven @geslagen @groene @half @hoek @lamp @mannen @ook @toch
    @tot @waarschijnlijk @welke @woont @zegt @zo alarm:<under alarm:loose<over bare bare' bare<on bare<van housed<bij
    loose' loose<on lost_found:<- lost_found:digits lost_found:housed<, lost_found:loose<voor lost_found:name
    lost_found:name<, name<van noun'own public_space:bare<door public_space:bare<van public_space:noun<away
    report:<rond report:name<van report:thing<aan report:thing<door report:thing<onder update:bare<in
    update:lettered<op update:loose<aan update:loose<van update:name<uit update:noun<boven update:thing<,
    update:thing<door whole&person whole&voor ~ager ~deuren ~erde ~erpomp ~eten ~haag ~keerde ~raat ~slager ~straat
    ~ters ~ting ~zak
    """,
    -0.6: """
    <behind <beneden <binnen <inside <van =bak =boom =cabine =deuren =kamp =kraam =kraan =kuil =neus =schoonmoeder
    =slaapkamer =trekker =zaak =zonnepanelen >gehad >geraakt >knettert >meegenomen >want @deuk @kenteken @ligt
    @mevrouw @off @pakje @ri @walm @woning @zonnepanelen alarm:<dwell alarm:<om alarm:bare<aan alarm:lettered<-
    alarm:loose<aan alarm:loose<an alarm:name<achter alarm:street<dwell bare<an bare<binnen bare<langs bare<net
    bare<ter cut&name loose<aan lost_found:<over lost_found:<uit lost_found:digits<op lost_found:noun<van
    lost_found:street name<dwell noun<by nr<voor person person# person'own person^ public_space:<over
    public_space:bare<te public_space:loose<away public_space:person report:<dwell report:bare report:bare<away
    report:bare<bij report:bare<voor report:loose<in report:loose<om report:name<- report:noun<from report:person<-
    report:thing<over road^ update:<away update:<dwell update:<net update:<te update:<vanaf update:<voor
    update:bare<langs update:loose<door update:loose<op update:loose<voor update:name<van update:noun<te update:person
    update:road update:street<dwell update:thing<uit update:thing<van ~afel ~anelen ~atie ~bine ~boot ~cabine ~dief
    ~eder ~enhuis ~icht ~kens ~kraam ~kraan ~moeder ~open ~pkamer ~ppen ~raan ~rekker
    """,
    -0.5: """
    !woont <- <te =aanhanger =blok =dumpplek =haag =huizen =juwelier =lijn =muur =plassen =ramen =restaurant
    =schutting =stalling =stuur =woonboot =zak =zolder >belt >geduwd >helemaal >hoor >kwijt >lopen >na >per >plaat
    >vandaan >vest >zo @3 @achter @altijd @avonden @bel @brommer @bushokje @camera @dame @doos @drone @flat @heb @hem
    @hij @iets @mij @pakket @plaat @slaat @slot @steeds @straat @voor alarm:<beneden alarm:<inside alarm:<net
    alarm:bare<voor alarm:loose alarm:loose<away alarm:loose<in alarm:loose<inside alarm:thing<at alarm:thing<langs
    bare<from bare<over cut&aan cut&achter cut&bare cut&langs digits<van loose loose<door loose<inside loose<net
    lost_found:<dwell lost_found:<van lost_found:bare<van lost_found:name<away lost_found:name<in
    lost_found:person<van lost_found:thing<, name<onder noun<- noun<te public_space:<, public_space:<door
    public_space:<net report:<away report:<on report:<tegen report:bare<boven report:bare<door report:bare<from
    report:loose<away report:loose<voor report:name<dwell report:person<, report:thing<langs report:thing<vanaf
    thing'own thing<door thing<vanaf update:<- update:<an update:<door update:loose update:nr<van update:person<-
    whole&bie ~acht ~amen ~aurant ~bus ~club ~dorp ~enkant ~eter ~goot ~hanger ~huizen ~izen ~kker ~lassen ~lijn
    ~lwagen ~mpplek ~nger ~nhok ~onboot ~ooters ~raam ~ramen ~rant ~rekken ~ringen ~slicht ~stad ~stuur ~uren ~utting
    ~welier
    """,
    -0.4: """
    <, <achterin <door <over <vanaf =bakker =bomen =bus =deur =donker =gang =gaten =kennis =laadpaal =land =paal
    =paaltje =prullenbak =scholen =sloten =stad =stoplicht =volkstuinen >boven >by >de >dicht >gezien >kan >nu >ook
    >over >uit >vol >volledig >weg >with @alleen @blauwe @buurman @denk @gereedschap @geweest @gewoon @heel @inbraak
    @kindje @klem @kreeg @mee @meer @meiden @mensen @mit @naam @niet @richting @ruiten @schuur @staan @tas @telefoon
    @was @weet @ze @zie alarm:<- alarm:<naast alarm:bare alarm:bare<door alarm:digits<op alarm:person<van alarm:thing
    alarm:thing<- alarm:thing<over alarm:thing<tegen bare<achterin bare<beneden bare<buiten bare<rond cut&boven digits
    digits# digits' lettered<op lettered<uit loose<over lost_found:<door lost_found:<near lost_found:<om
    lost_found:<te lost_found:bare lost_found:bare<te lost_found:loose<om lost_found:loose<op none:alarm noun<net
    noun<over nr<, person' person<door public_space:<- public_space:<te public_space:bare<net public_space:bare<op
    public_space:noun<in public_space:person<van public_space:thing<, report:<- report:<binnen report:<net
    report:<tussen report:<voor report:bare<binnen report:bare<rond report:bare<ter report:digits report:name<bij
    report:person<van report:thing report:thing<van shop<- thing<achter update:<op update:bare<op update:bare<te
    update:digits<van update:name<dwell update:name<in whole&over ~aaltje ~adpaal ~aldi ~alon ~bakker ~bomen ~bos
    ~cholen ~ders ~dienst ~donker ~eken ~enst ~epen ~gaten ~gooien ~hemd ~igen ~kennis ~lenbak ~mers ~nkel ~oien ~oken
    ~omen ~otoren ~ping ~plicht ~rbak ~roepen ~site ~sloten ~tuinen ~tuur ~zijn ~zolder
    """,
    -0.3: """
    <from <on =aldi =asfalt =bank =bedrijf =boot =bos =camping =dorp =garages =gooien =halte =huis =inbraak =kermis
    =lichterlaaie =meter =ouderen =school =schreeuwen =site =sleutelbos =slot =spoor =tafel =zand >aan >accent
    >kenteken @/ @? @aanhanger @adres @alle @ben @bezig @dagen @deuren @donderdag @donker @foto @gasten @geen
    @kinderwagen @laden @lag @lift @meisje @met @niemand @ruit @tante @telkens @verkeersbord @vrouw @zuster @zwarte
    alarm:<binnen alarm:<buiten alarm:<on alarm:<onder alarm:<vanuit alarm:bare<binnen alarm:bare<buiten alarm:bare<in
    alarm:bare<net alarm:loose<achter alarm:loose<door alarm:loose<net alarm:noun<away alarm:street<uit alarm:thing<,
    alarm:thing<aan alarm:thing<uit bare# bare<om cut cut&person lettered<- long1 loose<bij loose<from loose<in
    loose<op loose<vanuit loose<voor lost_found:bare<voor lost_found:digits<van lost_found:housed lost_found:lettered
    lost_found:lettered<in lost_found:loose<aan lost_found:name<dwell lost_found:noun lost_found:noun<away
    lost_found:noun<tussen lost_found:nr lost_found:person<- name<, name<tussen name<uit none:public_space noun<on
    public_space:<van public_space:bare public_space:housed public_space:loose<op public_space:name<away
    public_space:name<van public_space:noun<- public_space:thing<- report:<naast report:bare<aan report:loose
    report:loose<bij report:loose<from report:noun<aan report:person<bij thing<- thing<uit thing<van thing<voor
    update:<om update:bare<aan update:nr<, update:person<, update:street<- update:thing<- update:thing<achter
    whole&naast whole&van ~ages ~aker ~amping ~arages ~arts ~asfalt ~aten ~bank ~dak ~deur ~edrijf ~eeuwen ~elen
    ~elopen ~erbank ~falt ~gaan ~halte ~heid ~huis ~ijde ~inen ~jden ~kamp ~kermis ~kken ~kuil ~land ~lega ~lier ~llen
    ~lui ~maat ~meter ~muur ~nbraak ~niging ~nker ~ollega ~paal ~poor ~raak ~rijf ~rlaaie ~rmis ~slot ~spar ~spoor
    ~sser ~tafel ~telbos ~tten ~uderen ~uwen ~winkel ~zand
    """,
    -0.2: """
    <tussen <uit <voor =basisschool =bladeren =bloemist =brievenbus =bruggetje =d'r =dak =dakgoot =fontein =gereden
    =geweest =hiernaast =hockey =hof =hoofdweg =iemands =kelders =kleedkamer =kliko =lui =meer =opvang =overkant
    =parkeerplaats =put =receptie =spar =terrein =tram =trappen =trottoir =veld =water =wc =wegdek =welke =wind =zebra
    >gaat >geb >gegooid >geweest >hoog >langs >leeg >mijn >niet >om >sinds >slaat @als @drieen @eruit @gas @gaste
    @geraakt @grijze @heeft @heet @komt @mei @natuurlijk @sta @sticker @twee @vanochtend @vd @vuil @week @wel @wij
    @zit alarm:<aan alarm:<an alarm:loose<bij alarm:loose<onder alarm:loose<tussen alarm:noun<door alarm:street<van
    alarm:thing<van alarm:thing<voor bare<tegen cut&loose cut&over cut&tussen cut&van loose<langs lost_found:<tussen
    name name<achter name<bij name<by name^ noun<vanaf public_space:<in public_space:<uit public_space:loose
    public_space:noun<, public_space:noun<uit public_space:person<- public_space:shop public_space:shop<bij
    public_space:street<aan public_space:thing public_space:thing<van report:bare<net report:digits<van
    report:name<uit report:noun<- report:noun<door report:noun<onder report:noun<uit report:noun<van report:nr<van
    report:street<bij report:thing<, thing thing' thing<onder thing<over thing<tegen update:<, update:<aan
    update:bare<away update:bare<van update:lettered update:name<- update:noun<over update:person<van
    update:street<van update:thing<away whole&op ~aast ~aden ~aderen ~aken ~akgoot ~amer ~ands ~blok ~boom ~ceptie
    ~ckey ~d'r ~ebra ~eest ~elders ~elke ~emands ~ende ~ereden ~eweest ~gdek ~ggetje ~glas ~gras ~hockey ~hof ~hool
    ~ieen ~kast ~kliko ~liko ~meer ~mist ~nbus ~nken ~oemist ~ofdweg ~ontein ~oort ~oten ~ottoir ~ptie ~put ~rappen
    ~rikken ~rnaast ~rood ~school ~tein ~toir ~tomaat ~tram ~uter ~venbus ~water ~wc ~wegdek ~welke ~wind ~zebra
    """,
    0.1: """
    none:report
    """,
    0.2: """
    <in <voorbij =achterpad =afdak =apotheek =balkon =bosjes =box =bushalte =fietspad =flat =glasbak =hoek =kas
    =kattenluik =kerk =loswal =manege =metro =molen =moskee =parkeerterrein =plein =poort =poot =portiek =schommel
    =sleat =station =steiger =stop =tankstation =veldje >af >al >blijven >doen >dus >er >geschoten >hebben >het >hier
    >liggen >naast >op >rond >school >staan @dag @fietspad @gaat @gat @gebeld @glasbak @groep @hangt @ingang @kantine
    @keuken @kop @meegenomen @stond @vrijdag @water @zat alarm:<in alarm:<tegen alarm:bare<uit alarm:loose<by
    alarm:name<van alarm:noun<uit alarm:shop<bij alarm:thing<tussen cut&bij cut&naast housed<, lettered# lettered<,
    long4 loose<achter lost_found:name<op lost_found:thing<in lost_found:thing<op noun' noun<in noun<tegen nr#
    public_space:<om public_space:<tussen public_space:street<, public_space:street<- public_space:thing<langs
    report:<at report:<bij report:<in report:lettered<, report:noun<achter report:noun<naast report:shop
    report:street<, street<bij street<op thing<tussen update:<bij update:<in update:housed<, update:loose<bij
    update:name<away update:noun<, update:thing<in whole&of ~afdak ~balkon ~bosjes ~enluik ~erkant ~es ~etro ~etspad
    ~fdak ~garage ~hema ~hommel ~iger ~ijs ~keuken ~kooi ~lasbak ~lauw ~lbos ~lden ~lder ~leat ~lein ~lkon ~loswal
    ~manege ~metro ~mmel ~molen ~moskee ~nege ~nnis ~opvang ~ortiek ~plein ~poort ~poot ~ring ~shalte ~skee ~sleat
    ~spad ~swal ~teiger ~terpad ~tiek ~vang
    """,
    0.3: """
    !halen <buiten <op <yn =albert =bankjes =berm =bieb =bocht =eind =fietstunnel =gemaal =glijbaan =kanaal =kast
    =kroeg =markt =muurtje =oprit =overburen =parking =speelveldje =trapje =tunnel =voortuin =zandbak >bie >brandt >en
    >fan >geslagen >gespoten >had >hij >ingebroken >maken >mist >staat @ @8 @bankjes @brand @dak @dezelfde @eentje
    @familie @gekanteld @gestolen @gisteren @hebben @iemand @ingebroken @licht @maar @nu @open @rotonde @tuin @zondag
    alarm:<voor alarm:name<, alarm:name<op alarm:name<voor alarm:noun<- alarm:noun<van alarm:noun<voor
    alarm:thing<door cut&fan cut&street long3 loose<bie loose<naast loose<tegen lost_found:<aan lost_found:loose<in
    lost_found:noun<bij lost_found:shop<tussen lost_found:thing name<away noun'de noun<hoek noun<naast noun<om nr nr<-
    public_space:<voor public_space:noun<hoek public_space:noun<van public_space:nr<van report:<am report:<by
    report:lettered<van report:name<op report:noun<op report:noun<over report:street report:street<hoek
    report:street<op report:thing<tegen road road# road'de shop shop'de street<away street<van thing<in update:nr<-
    update:thing<bij whole&langs whole&loose whole&tussen ~aaie ~aats ~albert ~andbak ~ankjes ~apje ~arking ~ator
    ~bert ~bocht ~box ~brug ~dbak ~enkamp ~erging ~evel ~flat ~gemaal ~hoek ~ijbaan ~iljoen ~joen ~kanaal ~kas ~kerk
    ~king ~kjes ~kroeg ~markt ~naal ~ners ~ngel ~olen ~oprit ~ortuin ~osje ~plaats ~prit ~rburen ~roeg ~slag ~stal
    ~tation ~thal ~tion ~trapje ~tuin ~uurtje ~veldje ~ving ~woning
    """,
    0.4: """
    <achter <vanuit =afrit =bankje =carport =containers =doos =duinen =etage =fietsenkelder =fietsenstalling =fort
    =kassa =kelderbox =kruispunt =laan =loods =pinautomaat =plas =rotonde =slagboom =truckparking =tunneltje =viaduct
    >een >hangt >komt >los >onder >zijn @bankje @boom @er @garage @geduwd @geschept @jongens @koeien @last @misschien
    @rij @vanmiddag @we @zien @zoon alarm:<ter alarm:<yn alarm:name<bij alarm:nr alarm:nr<, alarm:shop<achter
    alarm:shop<van alarm:street<bij cut&voor lettered lost_found:<onder lost_found:<op lost_found:loose<bij
    lost_found:street<op lost_found:thing<aan noun<op nr<bij public_space:<tegen public_space:noun<bij
    public_space:thing<op report:loose<bie report:noun<voor report:thing<bij shop<tussen thing<bij thing^
    update:digits update:noun<langs ~aampje ~afrit ~agboom ~ainers ~arport ~bankje ~berm ~bieb ~bouw ~derbox ~dkamer
    ~duinen ~erij ~errein ~etage ~frit ~geving ~iken ~isje ~ispunt ~kassa ~loods ~mpje ~nkje ~nnel ~onde ~otonde ~port
    ~punt ~rein ~sbak ~ster ~stop ~tage ~tunnel ~werk
    """,
    0.5: """
    <at =badkamer =berging =brandgang =erf =fietsenrek =garageboxen =hofje =kantine =kelder =kerkhof =lagere =omgeving
    =parkeerdek =pleintje =praktijk =schoolplein =sluis =speelveld =struiken =terras =zandpad >alle >doet >ik
    >knippert >kom >laten >open >rijden >ruikt >t >ze @achterdeur @ene @fietsen @gedumpt @groepje @iedereen @keer
    @keukenraam @liep @meneer @out @overal @poort @schutting @scooters @slijptol @stoep @stoplicht @trap @vuur @zitten
    alarm:<am alarm:<from alarm:<hoek alarm:lettered<van alarm:name<at alarm:noun<onder alarm:street<hoek cut&bie
    lettered' lettered<van long6 loose<uit lost_found:<bij lost_found:noun<op lost_found:thing<van name<am
    none:lost_found noun<bij public_space:<on public_space:lettered public_space:loose<boven public_space:name
    public_space:name<bij public_space:noun<boven public_space:thing<naast report:<op report:<vanuit report:name<voor
    street'de street<- whole&bare whole&by whole&name whole&thing ~abriek ~aktijk ~andpad ~antine ~assa ~doos ~dpad
    ~eboxen ~eerdek ~eind ~eintje ~elveld ~entrum ~erkhof ~fort ~gere ~hofje ~huisje ~imte ~kelder ~khof ~laan ~lagere
    ~lplein ~ltje ~luik ~ndgang ~nrek ~ocht ~ofje ~opgang ~rand ~rens ~riek ~rkje ~ruiken ~ruimte ~senrek ~sluis
    ~sthuis ~stwerk ~tijk ~tine ~trum ~veld
    """,
    0.6: """
    <by <inne <langs <naast =clubhuis =gymzaal =haven =jachthaven =kade =pastorie =slaapkamerraam >gaan >geland
    >hangen >lag >opengebroken >verdwenen >worden @( @balkon @boven @bus @deur @gehaald @gepikt @gevallen @gisteravond
    @grond @hand @leeg @leuning @nacht @uur @vond @vuilniszakken @weg alarm:<bij alarm:bare<bij alarm:lettered<,
    alarm:lettered<in alarm:name<bie alarm:noun alarm:noun<tegenover bare<bij first lost_found:loose<naast
    lost_found:shop lost_found:shop<bij name# name<bie name<langs noun<aan noun<boven noun<onder noun<tegenover
    noun<voor public_space:<op public_space:loose<naast public_space:noun<achter public_space:noun<naast
    public_space:nr public_space:thing<uit report:housed report:housed<, report:noun<in report:noun<tussen
    report:nr<bij report:street<van shop^ street' street<langs update:<achter update:<bie update:<onder update:noun<op
    whole&onder whole&street ~aart ~duct ~erraam ~haven ~iaduct ~ldje ~ling ~luis ~nder ~neltje ~orie ~plas ~pont
    ~rderij ~rras ~sche ~storie ~tehuis ~terras ~thaven ~ubhuis ~ymzaal
    """,
    0.7: """
    <am <bij =buurthuis =kruipruimte =parkeergarage =snackbar =spoorwegovergang >elke >gelegd >tegen @brandje @brant
    @elkaar @gestoken @gevonden @graffiti @hek @mes @scooter @trappen @verloren @wc @wordt alarm:<, alarm:<boven
    alarm:<tegenover alarm:noun<, alarm:nr<van alarm:street<, alarm:street<in bare<bie joined lost_found:<naast
    lost_found:noun<achter name<op nr'de person<bij public_space:<an public_space:noun<voor public_space:street
    report:bare<bie report:lettered<in report:loose<uit report:noun<bij shop<voor street street<over thing<naast
    update:<langs whole whole&boven ~ackbar ~eide ~erf ~gebouw ~kbar ~oods ~rthuis ~tent
    """,
    0.8: """
    <przy <tegenover =stal =trappenhuis >gegaan @bank @brandt @fik @hele @ja @los @vannacht @vlammen alarm:noun<tegen
    lettered<achter lettered<bij lost_found:street<in name'de name<aan name<at name<voor none:update noun<bie
    noun<langs public_space:<achter public_space:<hoek public_space:name<op public_space:street<in report:noun<boven
    report:street<door road<op shop<achter street<hoek ~alveld ~ergang ~ntje ~rdek
    """,
    0.9: """
    <hoek =begraafplaats =bosrand =steeg @verrekijker alarm:noun<aan alarm:shop digits<bij loose<by noun^
    public_space:<naast public_space:noun<onder report:lettered report:noun<langs report:street<aan street^ thing#
    update:digits<bij update:noun<achter whole&noun ~aven ~kade ~lletje ~osrand ~steeg ~teeg ~zaal
    """,
    1.0: """
    >beklad alarm:noun<achter alarm:street loose# noun<achter report:<bie street<door
    """,
    1.1: """
    @gezien alarm:street<- noun# report:name<aan report:street<in street<on update:noun<in whole&shop
    """,
    1.2: """
    <bie public_space:street<op public_space:street<van ~oofd
    """,
    1.3: """
    whole&achter
    """,
    1.5: """
    street<in
    """,
    1.7: """
    whole&bij
    """,
}

WEIGHTS: Final = {sign: weight for weight, signs in _TABLE.items() for sign in signs.split()}
"""Weight by sign; a sign that is not here weighs nothing."""
