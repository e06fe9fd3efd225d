// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/buyers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

struct Place {
    const char *area;
    const char *city;
    const char *state;
    const char *postCode;
    double latitude;
    double longitude;
};

constexpr std::array places{
    Place{"Tebet", "Kota Jakarta Selatan", "DKI Jakarta", "12810", -6.2263, 106.8584},
    Place{"Kelapa Gading", "Kota Jakarta Utara", "DKI Jakarta", "14240", -6.1604, 106.9055},
    Place{"Coblong", "Kota Bandung", "Jawa Barat", "40132", -6.8915, 107.6107},
    Place{"Bogor Tengah", "Kota Bogor", "Jawa Barat", "16121", -6.5950, 106.7973},
    Place{"Bekasi Selatan", "Kota Bekasi", "Jawa Barat", "17141", -6.2615, 106.9896},
    Place{"Serpong", "Kota Tangerang Selatan", "Banten", "15310", -6.3184, 106.6643},
    Place{"Gubeng", "Kota Surabaya", "Jawa Timur", "60281", -7.2754, 112.7512},
    Place{"Lowokwaru", "Kota Malang", "Jawa Timur", "65141", -7.9450, 112.6170},
    Place{"Banyumanik", "Kota Semarang", "Jawa Tengah", "50264", -7.0650, 110.4180},
    Place{"Laweyan", "Kota Surakarta", "Jawa Tengah", "57148", -7.5690, 110.7940},
    Place{"Gondokusuman", "Kota Yogyakarta", "DI Yogyakarta", "55223", -7.7829, 110.3830},
    Place{"Medan Baru", "Kota Medan", "Sumatera Utara", "20154", 3.5697, 98.6560},
    Place{"Ilir Barat I", "Kota Palembang", "Sumatera Selatan", "30137", -2.9870, 104.7280},
    Place{"Padang Barat", "Kota Padang", "Sumatera Barat", "25117", -0.9480, 100.3540},
    Place{"Batam Kota", "Kota Batam", "Kepulauan Riau", "29464", 1.1220, 104.0510},
    Place{"Denpasar Selatan", "Kota Denpasar", "Bali", "80225", -8.6980, 115.2240},
    Place{"Ubud", "Kabupaten Gianyar", "Bali", "80571", -8.5069, 115.2625},
    Place{"Panakkukang", "Kota Makassar", "Sulawesi Selatan", "90231", -5.1560, 119.4480},
    Place{"Wenang", "Kota Manado", "Sulawesi Utara", "95111", 1.4870, 124.8410},
    Place{"Pontianak Selatan", "Kota Pontianak", "Kalimantan Barat", "78121", -0.0390, 109.3360},
    Place{"Balikpapan Kota", "Kota Balikpapan", "Kalimantan Timur", "76113", -1.2700, 116.8270},
    Place{"Jayapura Selatan", "Kota Jayapura", "Papua", "99222", -2.5550, 140.7010},
};

constexpr std::array givenNames{"Siti", "Agus", "Dewi", "Budi", "Rina", "Eko", "Ayu", "Hendra", "Putri", "Joko", "Nur",
    "Wahyu", "Sri", "Bayu", "Lestari", "Rizky", "Indah", "Made", "Ketut", "Fitri", "Dimas", "Ratna", "Yusuf", "Maria"};
constexpr std::array familyNames{"Wijaya", "Santoso", "Siregar", "Kusuma", "Hartono", "Simatupang", "Pratama",
    "Nugroho", "Hidayat", "Saputra", "Rahmawati", "Nasution", "Gunawan", "Utami", "Permata", "Setiawan", "Manurung"};
constexpr std::array streets{"Jl. Melati", "Jl. Jend. Sudirman", "Jl. Kenanga Raya", "Gg. Mawar II", "Jl. Diponegoro",
    "Jl. Raya Pasar Minggu", "Perum Griya Asri Blok C", "Jl. Ahmad Yani", "Jl. Kebon Jeruk III", "Jl. Gajah Mada"};
constexpr std::array wishes{"", "", "", "", "Tolong bubble wrap ya kak", "Kirim hari ini kalau bisa",
    "Jangan dititipkan ke satpam", "Warna sesuai foto ya 🙏", "Untuk kado, tanpa nota"};

struct Foreigner {
    const char *name;
    const char *address; ///< before the street
};

constexpr std::array foreigners{Foreigner{"陈伟明", "绿洲公寓B座12楼"}, Foreigner{"林淑芬", "唐人街老字号茶行"},
    Foreigner{"黃志強 (Andi)", "中華會館"}, Foreigner{"สมชาย ใจดี", "อาคารสยาม ชั้น 3"},
    Foreigner{"กัญญา ศรีสุข", "หอพักนักศึกษาไทย"}, Foreigner{"Nguyễn Thị Ánh Tuyết", "Căn hộ 5B, toà nhà Hồng Hà"},
    Foreigner{"Trần Đức Phượng", "Nhà hàng Phở Hà Nội"}};

template <typename Array>
QString oneOf(const Array &texts, Random &random)
{
    return QString::fromUtf8(texts.at(static_cast<size_t>(random.below(static_cast<int>(texts.size())))));
}

} // namespace

Buyer someBuyer(Random &random)
{
    const Place &place = places.at(static_cast<size_t>(random.below(static_cast<int>(places.size()))));
    Buyer buyer;
    buyer.name = oneOf(givenNames, random) + u' ' + oneOf(familyNames, random);
    const int number = random.between(1000, 9'999'999);
    buyer.pin = u"jd_%1"_s.arg(number);
    buyer.email = u"pembeli%1@example.com"_s.arg(number);
    buyer.phone = u"0812%1"_s.arg(random.between(10'000'000, 99'999'999));
    buyer.address = u"%1 No. %2, RT %3/RW %4"_s.arg(oneOf(streets, random))
                        .arg(random.between(1, 220))
                        .arg(random.between(1, 15), 3, 10, QLatin1Char('0'))
                        .arg(random.between(1, 12), 3, 10, QLatin1Char('0'));
    if (random.below(7) == 0) {
        const Foreigner &foreigner
            = foreigners.at(static_cast<size_t>(random.below(static_cast<int>(foreigners.size()))));
        buyer.name = QString::fromUtf8(foreigner.name);
        buyer.address = QString::fromUtf8(foreigner.address) + u", "_s + buyer.address;
    }
    buyer.area = QString::fromUtf8(place.area);
    buyer.city = QString::fromUtf8(place.city);
    buyer.state = QString::fromUtf8(place.state);
    buyer.postCode = QString::fromUtf8(place.postCode);
    buyer.latitude = place.latitude;
    buyer.longitude = place.longitude;
    buyer.message = oneOf(wishes, random);
    return buyer;
}

} // namespace sim::jdid
