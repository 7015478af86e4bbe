// A plain paginated document as PDF.
#include "reports/PdfDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontInfo>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <cmath>

namespace am::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;
constexpr double pixelsPerPoint = 96.0 / 72;
constexpr double marginMillimetres = 18;
constexpr double bodyPoints = 9.5;
constexpr double footerPoints = 8;
/// Of the page's height; room for the footer.
constexpr double footerShare = 0.035;

const QColor ink(0x1c, 0x1f, 0x24);
const QColor grey(0x5a, 0x62, 0x6e);
const QColor line(0xc8, 0xcd, 0xd4);

} // namespace

PdfDocument::PdfDocument(const QString& title)
    : m_title(title), m_document(std::make_unique<QTextDocument>()) {
    m_document->setUndoRedoEnabled(false);
    QFont font(u"Sans Serif"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(bodyPoints);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    addBlock(title, Weight::Title, 0, 4);
}

PdfDocument::~PdfDocument() = default;

static QTextCharFormat charFormat(double points, bool isBold, const QColor& colour) {
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

void PdfDocument::addBlock(const QString& text, Weight weight, double spaceAbove, double spaceBelow) {
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    // In pixels of a screen, which the layout makes dots of.
    block.setTopMargin(spaceAbove * pixelsPerPoint);
    block.setBottomMargin(spaceBelow * pixelsPerPoint);
    block.setNonBreakableLines(weight == Weight::Heading);
    if (!m_document->isEmpty()) {
        cursor.insertBlock(block);
    } else {
        cursor.setBlockFormat(block);
    }
    addCell(cursor, text, weight);
}

void PdfDocument::addCell(QTextCursor cursor, const QString& text, Weight weight) {
    switch (weight) {
        case Weight::Title:
            cursor.insertText(text, charFormat(16, true, ink));
            break;
        case Weight::Heading:
            cursor.insertText(text, charFormat(11.5, true, ink));
            break;
        case Weight::Strong:
            cursor.insertText(text, charFormat(bodyPoints, true, ink));
            break;
        case Weight::Note:
            cursor.insertText(text, charFormat(bodyPoints - 1, false, grey));
            break;
        case Weight::Plain:
            cursor.insertText(text, charFormat(bodyPoints, false, ink));
            break;
    }
}

void PdfDocument::addHeading(const QString& text) {
    addBlock(text, Weight::Heading, 14, 4);
}

void PdfDocument::addParagraph(const QString& text) {
    addBlock(text, Weight::Plain, 0, 5);
}

void PdfDocument::addNote(const QString& text) {
    addBlock(text, Weight::Note, 0, 4);
}

static QTextTableFormat tableFormat(const QList<int>& shares) {
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(3 * pixelsPerPoint);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    QList<QTextLength> widths;
    for (const int share : shares) {
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    }
    format.setColumnWidthConstraints(widths);
    return format;
}

void PdfDocument::addFields(const QList<Row>& rows) {
    if (rows.isEmpty()) {
        return;
    }
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    QTextTable* table = cursor.insertTable(int(rows.size()), 2, tableFormat({30, 70}));
    for (int i = 0; i < rows.size(); ++i) {
        addCell(table->cellAt(i, 0).firstCursorPosition(), rows.at(i).name, Weight::Note);
        const QString value = rows.at(i).value.trimmed();
        addCell(table->cellAt(i, 1).firstCursorPosition(), value.isEmpty() ? u"\u2014"_s : value,
                Weight::Plain);
    }
}

void PdfDocument::addTable(const QStringList& header, const QList<int>& shares,
                           const QList<QStringList>& rows) {
    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::End);
    QTextTableFormat format = tableFormat(shares);
    format.setHeaderRowCount(1);
    QTextTable* table = cursor.insertTable(int(rows.size()) + 1, int(header.size()), format);
    for (int column = 0; column < header.size(); ++column) {
        addCell(table->cellAt(0, column).firstCursorPosition(), header.at(column), Weight::Strong);
    }
    for (int i = 0; i < rows.size() * header.size(); ++i) {
        const int row = i / int(header.size());
        const int column = i % int(header.size());
        addCell(table->cellAt(row + 1, column).firstCursorPosition(), rows.at(row).value(column),
                Weight::Plain);
    }
}

QByteArray PdfDocument::toBytes(const QString& footer) const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    writer.setTitle(m_title);
    writer.setCreator(u"AgentMessage Console"_s);

    const QSizeF page(writer.width(), writer.height());
    const double footerHeight = page.height() * footerShare;
    const QSizeF text(page.width(), page.height() - footerHeight);
    const std::unique_ptr<QTextDocument> document(m_document->clone());
    document->documentLayout()->setPaintDevice(&writer);
    document->setPageSize(text);

    QPainter painter(&writer);
    QFont small = document->defaultFont();
    small.setPointSizeF(footerPoints);
    const int pages = document->pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            writer.newPage();
        }
        const QRectF view(0, number * text.height(), text.width(), text.height());
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, ink);
        document->documentLayout()->draw(&painter, context);
        painter.restore();

        painter.setFont(small);
        painter.setPen(grey);
        const QRectF foot(0, text.height(), page.width(), footerHeight);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, footer);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         u"Page %1 of %2"_s.arg(number + 1).arg(pages));
    }
    painter.end();
    return bytes;
}

} // namespace am::reports
