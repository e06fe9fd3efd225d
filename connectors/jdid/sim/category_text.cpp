// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/category_tree.h"

namespace sim::jdid {

/// One category a line, a blank before it for each level; the second level names the attribute set of its leaves.
const char *const categoryText = R"(
Fashion Wanita|Women's Fashion
 Pakaian Wanita|Women's Clothing|clothing
  Dress|Dresses
  Blus & Kemeja|Blouses & Shirts
  Kebaya & Batik|Kebaya & Batik
  Rok|Skirts
  Celana Wanita|Women's Trousers
  Outerwear Wanita|Women's Outerwear
 Busana Muslim|Muslim Wear|clothing
  Gamis|Gamis Dresses
  Hijab & Kerudung|Hijabs
  Mukena|Prayer Robes
 Sepatu Wanita|Women's Shoes|shoes
  Sepatu Hak|Heels
  Sandal Wanita|Women's Sandals
  Sneakers Wanita|Women's Sneakers
 Tas Wanita|Women's Bags|bags
  Tas Tangan|Handbags
  Tas Selempang|Crossbody Bags
  Dompet Wanita|Women's Wallets
Fashion Pria|Men's Fashion
 Pakaian Pria|Men's Clothing|clothing
  Kaos|T-shirts
  Kemeja|Shirts
  Kemeja Batik|Batik Shirts
  Celana Pria|Men's Trousers
  Jaket Pria|Men's Jackets
  Sarung|Sarongs
 Sepatu Pria|Men's Shoes|shoes
  Sneakers Pria|Men's Sneakers
  Sepatu Formal|Formal Shoes
  Sandal Pria|Men's Sandals
 Tas Pria|Men's Bags|bags
  Ransel|Backpacks
  Tas Pinggang|Waist Bags
Kecantikan & Kesehatan|Beauty & Health
 Perawatan Kulit|Skin Care|care
  Pelembab|Moisturisers
  Pembersih Wajah|Facial Cleansers
  Serum|Serums
  Tabir Surya|Sunscreen
 Rias Wajah|Make-up|care
  Lipstik|Lipsticks
  Bedak|Face Powder
  Maskara|Mascara
 Perawatan Rambut|Hair Care|care
  Sampo|Shampoo
  Minyak Rambut|Hair Oil
Rumah & Dapur|Home & Kitchen
 Peralatan Dapur|Kitchenware|home
  Wajan & Panci|Pots & Pans
  Pisau Dapur|Kitchen Knives
  Kotak Makan|Lunch Boxes
  Botol Minum|Drinking Bottles
 Perlengkapan Tidur|Bedding|home
  Sprei|Bed Sheets
  Bantal|Pillows
  Selimut|Blankets
 Dekorasi|Decoration|home
  Lampu Hias|Decorative Lamps
  Lilin Aroma|Scented Candles
  Vas Bunga|Vases
Makanan & Minuman|Food & Drinks
 Minuman|Drinks|food
  Kopi|Coffee
  Teh|Tea
  Sirup|Syrup
 Makanan Ringan|Snacks|food
  Keripik|Crisps
  Kue Kering|Biscuits
  Cokelat|Chocolate
 Bumbu & Saus|Spices & Sauces|food
  Sambal|Sambal
  Bumbu Instan|Instant Spice Mixes
  Madu|Honey
Elektronik|Electronics
 Aksesori Ponsel|Phone Accessories|electronics
  Casing Ponsel|Phone Cases
  Kabel & Pengisi Daya|Cables & Chargers
  Power Bank|Power Banks
 Audio|Audio|electronics
  Earphone|Earphones
  Speaker Bluetooth|Bluetooth Speakers
Ibu, Bayi & Mainan|Mother, Baby & Toys
 Mainan|Toys|toys
  Boneka|Dolls
  Mainan Kayu|Wooden Toys
  Puzzle|Puzzles
 Pakaian Bayi|Baby Clothing|clothing
  Baju Bayi|Baby Bodysuits
  Selimut Bedong|Swaddles
Buku & Alat Tulis|Books & Stationery
 Alat Tulis|Stationery|paper
  Buku Catatan|Notebooks
  Pena|Pens
Olahraga & Outdoor|Sports & Outdoor
 Olahraga|Sports|sports
  Matras Yoga|Yoga Mats
  Raket|Rackets
  Botol Olahraga|Sports Bottles
)";

/// A set, then its attributes: '*' required, '@' for sale; behind the colon the values. "colours" and "sizes" stand for
/// lists of their own.
const char *const attributeText = R"(
=clothing
*Bahan|Material: Katun|Cotton, Linen|Linen, Sutra|Silk, Rayon|Rayon, Poliester|Polyester, Denim|Denim, Rajut|Knit, Campuran|Blend
*Jenis Kelamin|Gender: Wanita|Women, Pria|Men, Uniseks|Unisex, Anak|Children
Motif|Pattern: Polos|Plain, Batik|Batik, Garis|Striped, Kotak|Checked, Bunga|Floral, Tenun|Woven
Panjang Lengan|Sleeve Length: Tanpa Lengan|Sleeveless, Pendek|Short, Tiga Perempat|Three-quarter, Panjang|Long
@Warna|Colour: colours
@Ukuran|Size: sizes
=shoes
*Bahan Luar|Upper Material: Kulit|Leather, Kulit Sintetis|Synthetic Leather, Kanvas|Canvas, Jaring|Mesh, Karet|Rubber
Sol|Sole: Karet|Rubber, EVA|EVA, Kulit|Leather, Kayu|Wood
@Warna|Colour: colours
@Ukuran Sepatu|Shoe Size: 35|35, 36|36, 37|37, 38|38, 39|39, 40|40, 41|41, 42|42, 43|43, 44|44, 45|45
=bags
*Bahan|Material: Kulit|Leather, Kulit Sintetis|Synthetic Leather, Kanvas|Canvas, Nilon|Nylon, Anyaman|Woven, Rotan|Rattan
Jenis Penutup|Closure: Ritsleting|Zip, Kancing|Button, Magnet|Magnet, Tali|Drawstring
@Warna|Colour: colours
=care
*Jenis Kulit|Skin Type: Semua|All, Kering|Dry, Berminyak|Oily, Kombinasi|Combination, Sensitif|Sensitive
*Izin BPOM|BPOM Licence: Ada|Yes, Tidak Ada|No
Bentuk|Form: Krim|Cream, Gel|Gel, Cair|Liquid, Padat|Solid, Semprot|Spray
@Volume|Volume: 10 ml|10 ml, 30 ml|30 ml, 50 ml|50 ml, 100 ml|100 ml, 200 ml|200 ml, 500 ml|500 ml
=home
*Bahan|Material: Baja Tahan Karat|Stainless Steel, Aluminium|Aluminium, Keramik|Ceramic, Kaca|Glass, Kayu|Wood, Plastik|Plastic, Katun|Cotton, Bambu|Bamboo, Lilin|Wax
Gaya|Style: Modern|Modern, Klasik|Classic, Skandinavia|Scandinavian, Tradisional|Traditional
@Warna|Colour: colours
=food
*Halal|Halal: Ya|Yes, Tidak|No
*Masa Simpan|Shelf Life: Kurang dari 6 bulan|Under 6 months, 6-12 bulan|6-12 months, Lebih dari 12 bulan|Over 12 months
Asal|Origin: Indonesia|Indonesia, Vietnam|Vietnam, Thailand|Thailand, Malaysia|Malaysia, Singapura|Singapore, Tiongkok|China
@Berat Bersih|Net Weight: 50 g|50 g, 100 g|100 g, 200 g|200 g, 250 g|250 g, 500 g|500 g, 1 kg|1 kg
=electronics
*Garansi|Warranty: Resmi|Official, Distributor|Distributor, Toko|Shop, Tanpa Garansi|None
Konektor|Connector: USB-C|USB-C, Lightning|Lightning, Micro USB|Micro USB, Bluetooth|Bluetooth, 3.5 mm|3.5 mm
@Warna|Colour: colours
=toys
*Usia|Age: 0-2 tahun|0-2 years, 3-5 tahun|3-5 years, 6-8 tahun|6-8 years, 9 tahun ke atas|9 years and up
*SNI|SNI Certificate: Ada|Yes, Tidak Ada|No
Bahan|Material: Kain|Fabric, Kayu|Wood, Plastik|Plastic, Kertas|Paper
@Warna|Colour: colours
=paper
Jumlah Halaman|Pages: 50|50, 100|100, 200|200
Ukuran Kertas|Paper Size: A4|A4, A5|A5, A6|A6, B5|B5
=sports
*Bahan|Material: Karet|Rubber, PVC|PVC, TPE|TPE, Logam|Metal, Plastik|Plastic, Serat Karbon|Carbon Fibre
@Warna|Colour: colours
=colours
Hitam|Black, Putih|White, Abu-abu|Grey, Merah|Red, Merah Marun|Maroon, Merah Muda|Pink, Jingga|Orange, Kuning|Yellow, Hijau|Green, Hijau Tua|Dark Green, Hijau Zaitun|Olive, Toska|Teal, Biru|Blue, Biru Muda|Light Blue, Biru Dongker|Navy, Ungu|Purple, Lavender|Lavender, Cokelat|Brown, Krem|Cream, Khaki|Khaki, Emas|Gold, Perak|Silver, Perunggu|Bronze, Salem|Salmon, Mustard|Mustard, Terakota|Terracotta, Multiwarna|Multicolour
=sizes
XS|XS, S|S, M|M, L|L, XL|XL, XXL|XXL, XXXL|XXXL, Semua Ukuran|One Size
)";

const char *const brandText = R"(
No Brand
Harbour Tea
Kopi Senja
Batik Lestari
Rumah Anyam
Sari Kelapa
Laut Biru
Tenun Timor
Dapur Ibu
Langit Kayu
Mawar Putih
Gajah Duduk Kecil
Puncak Outdoor
Nusantara Audio
Lotus & Linen
Mekong Craft
Siam Ceramic
Penang Leather
Anak Ceria
Kertas Kita
)";

} // namespace sim::jdid
