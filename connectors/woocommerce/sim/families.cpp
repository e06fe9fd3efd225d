// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/families.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

QStringList teaTexts()
{
    return {
        u"<p>Picked by hand and packed in Sydney within a month of its arrival.</p>\n<ul><li>Brew for three minutes "
        "at 95 &deg;C</li><li>Good with milk</li></ul>"_s,
        u"A round, malty cup with a long finish.\n\nWe taste every lot before we buy it."_s,
        u"<p>Light and <strong>fragrant</strong>, for the afternoon.</p>\n<p>Keep cool, dry and dark.</p>"_s,
        u"Brisk and bright. One spoon for each cup and one for the pot."_s};
}

QStringList wareTexts()
{
    return {u"<p>Thrown and glazed in a small workshop; no two are quite the same.</p>"_s,
        u"Stoneware, safe in the dishwasher and the microwave.\n\nHolds its heat for half an hour."_s,
        u"<p>Thin rim, steady foot, good in the hand.</p>\n<ul><li>Lead-free glaze</li><li>Gift box</li></ul>"_s};
}

QStringList clothTexts()
{
    return {u"<p>Heavy cotton, washed once so that it keeps its shape.</p>\n<ul><li>180 g/m&sup2;</li><li>Printed in "
            "Melbourne</li></ul>"_s,
        u"Cut straight and a little long. Wash at 30 degrees with like colours."_s};
}

QStringList foodTexts()
{
    return {u"<p>Baked in small trays for the tea table.</p><p>May contain traces of nuts.</p>"_s,
        u"Best within six months. Made in New South Wales."_s};
}

} // namespace

const std::vector<Family> &families()
{
    static const QStringList places = words("Harbour|Ceylon|Lantau|Moreton|Nilgiri|Blue Mountains|Penang|Hoi An|Uji");
    static const std::vector<Family> list{
        {u"BLK"_s, u"Tea>Black tea"_s, words("English Breakfast|Earl Grey|Assam|Orange Pekoe|Lapsang|Keemun"), places,
            words("loose leaf 100 g|loose leaf 250 g|50 tea bags|tin 125 g"), teaTexts(), 9, 32, 160, 9, 9, 14},
        {u"GRN"_s, u"Tea>Green tea"_s, words("Sencha|Genmaicha|Dragon Well|Jasmine Pearl|Gunpowder"), places,
            words("loose leaf 80 g|loose leaf 200 g|30 tea bags"), teaTexts(), 11, 45, 120, 9, 9, 12},
        {u"OOL"_s, u"Tea>Oolong"_s, words("Tie Guan Yin|Milk Oolong|Dong Ding|Oriental Beauty"), places,
            words("loose leaf 75 g|loose leaf 150 g"), teaTexts(), 18, 68, 110, 9, 9, 12},
        {u"HRB"_s, u"Tea>Herbal"_s, words("Lemon Myrtle|Rooibos|Peppermint|Chamomile|Ginger Lemongrass"), places,
            words("loose leaf 60 g|40 tea bags|tin 80 g"), teaTexts(), 8, 24, 90, 9, 9, 13},
        {u"CUP"_s, u"Tea ware>Cups"_s, words("Tea Cup|Tumbler|Espresso Cup|Tasting Cup"),
            words("Speckled|Indigo|Ash Glaze|Plain White|Celadon"), words("200 ml|250 ml|set of two|set of four"),
            wareTexts(), 14, 79, 320, 12, 12, 9},
        {u"MUG"_s, u"Tea ware>Mugs"_s, words("Mug|Travel Mug|Soup Mug"), words("Harbour|Ferry|Wattle|Banksia|Night"),
            words("300 ml|350 ml|450 ml"), wareTexts(), 19, 49, 410, 13, 10, 11},
        {u"POT"_s, u"Tea ware>Teapots"_s, words("Teapot|Kyusu|Glass Teapot"), words("Cast Iron|Stoneware|Copper|Clay"),
            words("0.4 l|0.8 l|1.2 l"), wareTexts(), 39, 189, 950, 22, 15, 14},
        {u"SPN"_s, u"Tea ware>Tools"_s, words("Infuser|Tea Scoop|Strainer|Kettle Thermometer"),
            words("Steel|Brass|Bamboo"), words("small|large"), wareTexts(), 6, 34, 60, 16, 5, 4},
        {u"TEE"_s, u"Clothing>Shirts"_s, words("T-Shirt|Long Sleeve|Henley"),
            words("Harbour Tea|Ferry Line|Leaf|Kettle"), words("classic fit|relaxed fit"), clothTexts(), 29, 59, 210,
            30, 25, 3, true},
        {u"APR"_s, u"Clothing>Aprons"_s, words("Apron|Half Apron"), words("Linen|Canvas|Denim"),
            words("with pocket|cross back"), clothTexts(), 35, 69, 260, 32, 24, 4, true},
        {u"TOT"_s, u"Clothing>Bags"_s, words("Tote|Market Bag"), words("Natural|Printed|Waxed"), words("medium|large"),
            clothTexts(), 15, 39, 180, 38, 30, 2, true},
        {u"BIS"_s, u"Pantry>Biscuits"_s, words("Shortbread|Ginger Snaps|Anzac Biscuits|Almond Thins"),
            words("Butter|Dark Chocolate|Lemon|Macadamia"), words("180 g|tin 300 g"), foodTexts(), 7, 22, 230, 18, 12,
            6},
        {u"HON"_s, u"Pantry>Honey & Jam"_s, words("Honey|Marmalade|Quince Jelly"),
            words("Leatherwood|Yellow Box|Seville|Ironbark"), words("250 g|400 g"), foodTexts(), 9, 28, 420, 8, 8, 10},
        {u"GFT"_s, u"Gifts>Gift boxes"_s, words("Gift Box|Hamper|Sampler"),
            words("Morning|Afternoon|Winter|Lunar New Year"), words("for one|for two|for four"), teaTexts(), 29, 149,
            1200, 32, 24, 12},
        {u"CND"_s, u"Gifts>Candles"_s, words("Candle|Wax Melt"), words("Bergamot|Smoked Tea|Lemon Myrtle|Fig Leaf"),
            words("200 g|350 g"), wareTexts(), 18, 52, 480, 9, 9, 11},
    };
    return list;
}

QStringList colours()
{
    return words("Black|Blue|Green|Natural|Red|White");
}

QStringList sizes()
{
    return words("S|M|L|XL");
}

QStringList packs()
{
    return words("Small|Regular|Large|Family|Trade|Sample");
}

} // namespace sim::woo
