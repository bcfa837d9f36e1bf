<?php
/**
 * What holds for all widgets of the site.
 *
 * @package PHT_Widgets
 */

namespace PHT_Widgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'pht_widgets';

/** Length of a name, as the widgets take it. */
const LONGEST_NAME = 120;

/**
 * The settings: label, help and kind of field by key. Those but the accent are attributes of
 * widgets too.
 *
 * @return array
 */
function setting_fields() {
	return array(
		'accent'           => array(
			'label' => __( 'Accent colour', 'pht-widgets' ),
			'help'  => __( 'For buttons and selection. Leave it empty to take the colour of your links. Any colour stays readable.', 'pht-widgets' ),
			'type'  => 'text',
		),
		'emergency-number' => array(
			'label' => __( 'Emergency number', 'pht-widgets' ),
			'help'  => __( 'Shown as a link beside the emergency signs, such as 911 or 112.', 'pht-widgets' ),
			'type'  => 'tel',
		),
		'clinic'           => array(
			'label' => __( 'Name of the clinic', 'pht-widgets' ),
			'help'  => __( 'At the head of what patients print.', 'pht-widgets' ),
			'type'  => 'text',
		),
		'reviewed-by'      => array(
			'label' => __( 'Reviewed by', 'pht-widgets' ),
			'help'  => __( 'Name and profession of the clinician who has reviewed the texts for this site. The widgets say it as the word of your site.', 'pht-widgets' ),
			'type'  => 'text',
		),
		'reviewed-on'      => array(
			'label' => __( 'Reviewed on', 'pht-widgets' ),
			'help'  => __( 'Day of that review.', 'pht-widgets' ),
			'type'  => 'date',
		),
	);
}

/**
 * A setting; empty when it is not set.
 *
 * @param string $key Of setting_fields().
 * @return string
 */
function setting( $key ) {
	$settings = get_option( OPTION );
	return is_array( $settings ) && isset( $settings[ $key ] ) ? (string) $settings[ $key ] : '';
}

/**
 * The settings that a widget takes as attributes.
 *
 * @param string $name Name of the widget.
 * @return array
 */
function site_attributes( $name ) {
	$attributes = array();
	foreach ( array_keys( setting_fields() ) as $key ) {
		if ( isset( widgets()[ $name ]['attributes'][ $key ] ) && '' !== setting( $key ) ) {
			$attributes[ $key ] = setting( $key );
		}
	}
	return $attributes;
}

/**
 * Registers the settings and their fields.
 */
function register_settings() {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitized_settings',
		)
	);
	add_settings_section( 'site', '', '__return_empty_string', OPTION );
	foreach ( setting_fields() as $key => $field ) {
		$options = array(
			'label_for' => "pht-$key",
			'key'       => $key,
			'field'     => $field,
		);
		add_settings_field( $key, esc_html( $field['label'] ), __NAMESPACE__ . '\print_field', OPTION, 'site', $options );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * Keeps what fits; says what does not, and leaves that as it was.
 *
 * @param mixed $given What was sent.
 * @return array
 */
function sanitized_settings( $given ) {
	$kept = array();
	foreach ( setting_fields() as $key => $field ) {
		$value = isset( $given[ $key ] ) && is_string( $given[ $key ] ) ? sanitize_text_field( $given[ $key ] ) : '';
		if ( '' === $value || setting_fits( $key, $value ) ) {
			$kept[ $key ] = $value;
			continue;
		}
		$kept[ $key ] = setting( $key );
		/* translators: %s: the name of a setting. */
		add_settings_error( OPTION, $key, sprintf( __( '%s: this value does not fit. It was not changed.', 'pht-widgets' ), $field['label'] ) );
	}
	return array_filter( $kept );
}

/**
 * Whether the widgets will take the value.
 *
 * @param string $key   Of setting_fields().
 * @param string $value Not empty.
 * @return bool
 */
function setting_fits( $key, $value ) {
	switch ( $key ) {
		case 'accent':
			return null !== sanitize_hex_color( $value );
		case 'emergency-number':
			return 1 === preg_match( '/^\+?\d[\d -]{1,30}$/', $value );
		case 'reviewed-on':
			return 1 === preg_match( '/^\d{4}-\d\d-\d\d$/', $value ) && $value <= current_time( 'Y-m-d' );
		default:
			return mb_strlen( $value ) <= LONGEST_NAME;
	}
}

/**
 * Prints a field of the form.
 *
 * @param array $options Key and field.
 */
function print_field( $options ) {
	list( 'key' => $key, 'field' => $field ) = $options;
	printf(
		'<input type="%s" id="%s" name="%s" value="%s" class="regular-text" maxlength="%d" aria-describedby="%s" />',
		esc_attr( $field['type'] ),
		esc_attr( "pht-$key" ),
		esc_attr( OPTION . "[$key]" ),
		esc_attr( setting( $key ) ),
		(int) LONGEST_NAME,
		esc_attr( "pht-$key-help" )
	);
	printf( '<p class="description" id="%s">%s</p>', esc_attr( "pht-$key-help" ), esc_html( $field['help'] ) );
}

/**
 * Adds the page to the menu.
 */
function add_settings_page() {
	$hook = add_options_page(
		__( 'PHT Widgets', 'pht-widgets' ),
		__( 'PHT Widgets', 'pht-widgets' ),
		'manage_options',
		HANDLE,
		__NAMESPACE__ . '\print_settings_page'
	);
	add_action( "admin_print_scripts-$hook", __NAMESPACE__ . '\use_color_picker' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/**
 * WordPress's own picker for the accent.
 */
function use_color_picker() {
	wp_enqueue_style( 'wp-color-picker' );
	wp_enqueue_script( 'wp-color-picker' );
	wp_add_inline_script( 'wp-color-picker', 'jQuery( () => jQuery( "#pht-accent" ).wpColorPicker() );' );
}

/**
 * Prints the page.
 */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'These hold for every widget of this site. A block that says otherwise has its own way.', 'pht-widgets' ) . '</p>';
	echo '<form method="post" action="options.php">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}

/**
 * A link to the settings in the list of plugins.
 *
 * @param array $links Links of the plugin.
 * @return array
 */
function add_settings_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . HANDLE );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'pht-widgets' ) );
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( PHT_WIDGETS_FILE ), __NAMESPACE__ . '\add_settings_link' );
